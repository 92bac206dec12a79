package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spanwise.report.document.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * docs/guide/web.md says where in the browser and in the API each option of a command is: a new option that is not there
 * yet fails here.
 */
class WebGuideTest {
    private static final Pattern FIELD = Pattern.compile("\\*([^*]+)\\*");
    private static final String READING = "check";
    private static final List<String> COMMANDS = List.of(
            READING,
            "analyze",
            "diagram",
            "report",
            "presets",
            "optimize",
            "simulate",
            "compare",
            "forecast",
            "generate");

    /** How an answer is printed; pages, exports and the API have their own forms. */
    private static final Set<String> OF_A_TERMINAL =
            Set.of("--format", "--output", "--lang", "--debug", "--help", "--version");

    private static CommandLine commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Spanwise.commandLine(
                new Session(InputStream.nullInputStream(), nowhere, nowhere, new Screen(80, false), false, Locale.US));
    }

    private static Set<String> options(String command) {
        return Objects.requireNonNull(commands().getSubcommands().get(command)).getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The options of a command; those by which every command reads its files stand only at the one that does no more. */
    private static Set<String> ownOptions(String command) {
        Set<String> own = options(command);
        own.removeAll(OF_A_TERMINAL);
        if (!command.equals(READING)) {
            own.removeAll(options(READING));
        }
        return own;
    }

    @Test
    void everyOptionIsInTheBrowser() throws IOException {
        for (String command : COMMANDS) {
            Set<String> told = new TreeSet<>();
            WebGuide.rows(command).forEach(row -> told.addAll(WebGuide.code(row.get(0))));
            told.removeAll(OF_A_TERMINAL);

            assertThat(told).as(command).isEqualTo(ownOptions(command));
        }
    }

    @Test
    void everyFieldTheGuideNamesIsCalledSo() throws IOException {
        Properties words = new Properties();
        try (Stream<Path> files = Files.walk(Path.of("../web/src/main/resources"))) {
            for (Path file :
                    files.filter(file -> file.endsWith("texts.properties")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    words.load(in);
                }
            }
        }
        for (String command : COMMANDS) {
            for (List<String> row : WebGuide.rows(command)) {
                assertThat(FIELD.matcher(row.get(1)).results().map(found -> found.group(1)))
                        .allSatisfy(field -> assertThat(words.values())
                                .anyMatch(word ->
                                        ((String) word).replace("''", "'").startsWith(field)));
            }
        }
    }

    @Test
    void everyParameterTheGuideNamesIsOneOfTheApi() throws IOException {
        Set<String> described = new TreeSet<>();
        JsonNode api = WebGuide.api();
        api.at("/components/parameters")
                .forEach(parameter -> described.add(parameter.get("name").asText()));
        api.get("paths").properties().forEach(path -> {
            described.add(path.getKey().replace("/api/v1", ""));
            for (JsonNode method : path.getValue()) {
                method.findValues("properties")
                        .forEach(fields -> fields.fieldNames().forEachRemaining(described::add));
            }
        });
        for (String command : COMMANDS) {
            for (List<String> row : WebGuide.rows(command)) {
                assertThat(described).containsAll(WebGuide.code(row.get(2)));
            }
        }
    }
}
