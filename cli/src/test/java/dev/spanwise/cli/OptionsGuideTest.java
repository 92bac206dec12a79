package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.catalogue.AskedChangeFiles;
import dev.spanwise.analysis.catalogue.AskedComparison;
import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.catalogue.AskedLimits;
import dev.spanwise.analysis.catalogue.AskedMoves;
import dev.spanwise.analysis.catalogue.AskedOrganisation;
import dev.spanwise.analysis.catalogue.AskedPlanning;
import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedScenario;
import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.catalogue.AskedTargets;
import dev.spanwise.analysis.catalogue.AskedTerms;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.catalogue.Descriptions;
import dev.spanwise.analysis.catalogue.StepKind;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.report.diagram.AskedDrawing;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.document.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/guide/options.md is what the catalogue and the commands say: name, what is allowed and usual, on which faces. */
class OptionsGuideTest {
    private static final Path KEPT = Path.of("../docs/guide/options.md");
    private static final Path MADE = Path.of("target/options.md");
    private static final Descriptions TEXTS = Descriptions.in(Locale.ENGLISH);
    private static final Map<String, AskedOptions.Asking> COMMANDS = commands();

    private static final JsonNode API = api();
    /** The list whose options are fields of a form. */
    private static final String FORM = "reading";

    private static final String HEADER = """

            | option | what for | allowed | usual | command line | file | browser | API |
            |---|---|---|---|---|---|---|---|
            """;

    private static final OptionList TERMS = OptionList.of(
            "terms",
            AskedTerms.OUTCOME,
            AskedTerms.WHERE,
            AskedTerms.PROTECT,
            AskedTerms.SPAN_LIMIT,
            AskedTerms.OVERFLOW);

    /** What no file of a scenario has. */
    static final List<OptionList> OTHERS = List.of(
            AskedWaves.OPTIONS,
            AskedReasons.OPTIONS,
            AskedFairness.OPTIONS,
            AskedForecast.OPTIONS,
            AskedReading.OPTIONS,
            AskedLimits.OPTIONS,
            AskedLimits.UPLOADS,
            AskedTargets.FILE,
            AskedSelection.TABLE,
            AskedComparison.OPTIONS,
            AskedMoves.OPTIONS,
            AskedChangeFiles.OPTIONS,
            AskedPlanning.OPTIONS,
            AskedDrawing.OPTIONS,
            AskedPicture.WITH_LIMIT,
            AskedOrganisation.OPTIONS);

    private static Map<String, AskedOptions.Asking> commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Session session =
                new Session(InputStream.nullInputStream(), nowhere, nowhere, new Screen(80, false), false, Locale.US);
        Map<String, AskedOptions.Asking> commands = new TreeMap<>();
        for (CommandLine command :
                EveryCommand.below(Spanwise.commandLine(session)).toList()) {
            if (command.getCommandSpec().userObject() instanceof AskedOptions.Asking asking) {
                commands.put(EveryCommand.name(command), asking);
            }
        }
        return commands;
    }

    private static JsonNode api() {
        try {
            return WebGuide.api();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTablesAreThoseOfTheCatalogue() throws IOException {
        String made = Stream.concat(
                        Stream.of(
                                INTRODUCTION,
                                table(AskedScenario.SCENARIO, "top of a scenario"),
                                table(AskedScenario.COSTS, "`costs` of a scenario"),
                                table(TERMS, "steps that take it")),
                        Stream.concat(
                                StepKinds.ALL.stream().map(OptionsGuideTest::step),
                                OTHERS.stream()
                                        .map(list -> table(list, list.equals(AskedTargets.FILE) ? "targets" : "–"))))
                .collect(Collectors.joining("\n"));
        Files.writeString(MADE, made);

        assertThat(Files.exists(KEPT) && Files.readString(KEPT).equals(made))
                .as("the guide is not what the options are: cp cli/%s docs/guide/options.md", MADE)
                .isTrue();
    }

    private static final String INTRODUCTION = """
        # All options

        One name, one range and one way to be written, wherever an option is given: behind two hyphens on the command line,
        as a key in a file of a scenario or of targets, as a parameter of the API. This page is made from the catalogue of
        options. The column *browser* says where it is on the pages, as [the guide of the browser](web.md) has it; the column
        *API* names the routes that take it, without `/api/v1` and with `…` for a snapshot.

        - A percentage is `15` or `15%`; between 0 and 1 it needs the sign, because `0.15` may be meant as 15 %.
        - Several values are separated by commas, or given several times; in a file they are a list.
        - A pair such as `SCS1=10` is `{SCS1: 10}` in a file, a weight `3=CONDITION` is `{weight: 3, where: CONDITION}`.
        """;

    private static String step(StepKind kind) {
        String terms =
                kind.terms().stream().map(term -> "`" + term.name() + "`").collect(Collectors.joining(", "));
        return table(kind.options(), "step `" + kind.name() + "`") + "\nAlso: " + terms + ".\n";
    }

    private static String table(OptionList list, String file) {
        String heading = "## " + TEXTS.of(list) + "\n";
        return list.options().isEmpty()
                ? heading
                : list.options().stream()
                        .map(option -> row(list, option, file))
                        .collect(Collectors.joining("", heading + HEADER, ""));
    }

    private static String row(OptionList list, Option<?> option, String file) {
        Map<String, String> flags = flags(list, option);
        return cells(
                "`" + option.name() + "`" + (option.required() ? " (needed)" : ""),
                TEXTS.of(list, option),
                option.kind().allowed().in(Locale.ENGLISH),
                String.join(", ", option.usual()),
                either(flags.entrySet().stream().map(flag -> "`" + flag.getKey() + " " + flag.getValue() + "`")),
                file,
                orInFile(file, flags.entrySet().stream().flatMap(flag -> inBrowser(flag.getKey(), flag.getValue()))),
                orInFile(file, inApi(list, option)));
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Files are opened in the browser and sent to the API. */
    private static String orInFile(String file, Stream<String> cells) {
        String found = either(cells);
        return found.equals("–") && !file.equals("–") ? "in the file" : found;
    }

    private static String either(Stream<String> cells) {
        String all = cells.distinct().collect(Collectors.joining("; "));
        return all.isEmpty() ? "–" : all;
    }

    /** By the commands that have an option what it is called there: that of a step's first one is the step's name. */
    private static Map<String, String> flags(OptionList list, Option<?> option) {
        boolean first = option.required() && option.equals(list.options().get(0));
        boolean ofMany = list.equals(TERMS) || list.equals(AskedScenario.SCENARIO);
        String own = first && StepKinds.find(list.name()).isPresent() ? list.name() : option.name();
        Map<String, String> flags = new TreeMap<>();
        COMMANDS.forEach((name, command) -> {
            if (command.asked().stream()
                    .map(asked -> asked.listsOf(own))
                    .anyMatch(lists -> ofMany ? !lists.isEmpty() : lists.contains(list.name()))) {
                flags.put(name, "--" + own);
            }
        });
        return flags;
    }

    /** Where the guide of the browser says that a command's option is; those of every command stand at {@code check}. */
    private static Stream<String> inBrowser(String command, String flag) {
        try {
            return Stream.concat(WebGuide.rows(command).stream(), WebGuide.rows("check").stream())
                    .filter(row -> WebGuide.code(row.get(0)).contains(flag))
                    .map(row -> row.get(1))
                    .limit(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The routes that take an option. */
    private static Stream<String> inApi(OptionList list, Option<?> option) {
        String reference = "#/components/parameters/" + list.name() + "." + option.name();
        List<String> routes = new ArrayList<>();
        API.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    boolean parameter =
                            method.getValue().findValuesAsText("$ref").contains(reference);
                    boolean field = FORM.equals(list.name())
                            && method.getValue().findParents(option.name()).size() > 0;
                    if (parameter || field) {
                        routes.add(
                                "`" + path.getKey().replace("/api/v1", "").replaceFirst("^/snapshots/\\{snapshot}", "…")
                                        + "`");
                    }
                }));
        return routes.stream();
    }
}
