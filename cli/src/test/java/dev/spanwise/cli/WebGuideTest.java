package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.report.text.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * docs/guide/web.md says where in the browser and in the API each option of the planning commands is: a new option that
 * is not there yet fails here.
 */
class WebGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "web.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String OPTIONS_OF_ALL = "compare";

    /** How an answer is printed; pages, exports and the API have their own forms. */
    private static final Set<String> OF_A_TERMINAL =
            Set.of("--format", "--output", "--lang", "--debug", "--help", "--version");

    private static CommandLine commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Spanwise.commandLine(
                new Session(InputStream.nullInputStream(), nowhere, nowhere, new Screen(80, false), false, Locale.US));
    }

    private static Set<String> options(String command) {
        return commands().getSubcommands().get(command).getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The options by which every command reads its files; the import page has them. */
    private static Set<String> reading() {
        Set<String> reading = options(OPTIONS_OF_ALL);
        reading.removeAll(Set.of("--scenario", "--preset", "--match-by"));
        return reading;
    }

    /** The rows of a command's table, each with its three cells. */
    private static List<List<String>> rows(String command) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(GUIDE)) {
            inside = line.startsWith("#") ? line.equals("### `" + command + "`") : inside;
            if (inside && line.startsWith("| `")) {
                rows.add(List.of(line.substring(2).split(" \\| ", 3)));
            }
        }
        return rows;
    }

    private static Set<String> code(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "simulate", "forecast", "compare"})
    void everyOptionIsInTheBrowser(String command) throws IOException {
        Set<String> wanted = options(command);
        wanted.removeAll(reading());
        wanted.removeAll(OF_A_TERMINAL);
        Set<String> told = new TreeSet<>();
        rows(command).forEach(row -> told.addAll(code(row.get(0))));

        assertThat(told).isEqualTo(wanted);
    }

    @Test
    void everyParameterTheGuideNamesIsOneOfTheApi() throws IOException {
        Set<String> described = new TreeSet<>();
        try (InputStream in = WebGuideTest.class.getResourceAsStream("/dev/spanwise/web/api/openapi.json")) {
            new ObjectMapper().readTree(in).get("paths").properties().forEach(path -> {
                described.add(path.getKey().replace("/api/v1", ""));
                for (JsonNode parameter : path.getValue().findValue("parameters")) {
                    described.add(parameter.get("name").asText());
                }
            });
        }
        for (String command : List.of("optimize", "simulate", "forecast", "compare")) {
            for (List<String> row : rows(command)) {
                assertThat(described).containsAll(code(row.get(2)));
            }
        }
    }
}
