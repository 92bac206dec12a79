package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.catalogue.AskedScenario;
import dev.spanwise.analysis.catalogue.AskedTerms;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.catalogue.Descriptions;
import dev.spanwise.analysis.catalogue.StepKind;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.report.document.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final OptionList TERMS = OptionList.of(
            "terms",
            AskedTerms.OUTCOME,
            AskedTerms.WHERE,
            AskedTerms.PROTECT,
            AskedTerms.SPAN_LIMIT,
            AskedTerms.OVERFLOW);

    private static Map<String, AskedOptions.Asking> commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Session session =
                new Session(InputStream.nullInputStream(), nowhere, nowhere, new Screen(80, false), false, Locale.US);
        Map<String, AskedOptions.Asking> commands = new TreeMap<>();
        for (CommandLine command :
                Spanwise.commandLine(session).getSubcommands().values()) {
            if (command.getCommandSpec().userObject() instanceof AskedOptions.Asking asking) {
                commands.put(command.getCommandName(), asking);
            }
        }
        return commands;
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
                                Stream.of(AskedWaves.OPTIONS, AskedFairness.OPTIONS, AskedForecast.OPTIONS)
                                        .map(list -> table(list, "–"))))
                .collect(Collectors.joining("\n"));
        Files.writeString(MADE, made);

        assertThat(Files.exists(KEPT) && Files.readString(KEPT).equals(made))
                .as("the guide is not what the options are: cp cli/%s docs/guide/options.md", MADE)
                .isTrue();
    }

    private static final String INTRODUCTION = """
        # All options of plans, steps and forecasts

        One name, one range and one way to be written, wherever an option is given: behind two hyphens on the command line,
        as a key in a scenario file. This page is made from the catalogue of options. Where each is in the browser and in
        the API is in [the guide of the browser](web.md).

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
                        .collect(Collectors.joining(
                                "",
                                heading + "\n| option | what for | allowed | usual | command | file |\n"
                                        + "|---|---|---|---|---|---|\n",
                                ""));
    }

    private static String row(OptionList list, Option<?> option, String file) {
        return Stream.of(
                        "`" + option.name() + "`" + (option.required() ? " (needed)" : ""),
                        TEXTS.of(list, option),
                        option.kind().allowed().in(Locale.ENGLISH),
                        String.join(", ", option.usual()),
                        commands(list, option),
                        file)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Where an option is one of a command, or what comes first of a step that is one. */
    private static String commands(OptionList list, Option<?> option) {
        boolean first = option.required() && option.equals(list.options().get(0));
        List<Option<?>> own = first ? List.of(Option.of(list.name(), option.kind())) : List.of(option);
        String named = COMMANDS.entrySet().stream()
                .flatMap(command -> own.stream()
                        .filter(each -> command.getValue().asked().stream().anyMatch(asked -> asked.has(each)))
                        .map(each -> "`" + command.getKey() + " --" + each.name() + "`"))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "–" : named;
    }
}
