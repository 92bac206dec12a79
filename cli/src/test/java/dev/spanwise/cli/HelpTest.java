package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.document.Screen;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command and every option explains itself, with examples, in both languages. */
class HelpTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    static List<CommandLine> commands() {
        List<CommandLine> commands = new ArrayList<>();
        for (Locale language : List.of(Locale.US, Locale.GERMANY)) {
            Session session = new Session(
                    InputStream.nullInputStream(), NOWHERE, NOWHERE, new Screen(80, false), false, language);
            EveryCommand.below(Spanwise.commandLine(session)).forEach(commands::add);
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAHeaderAndAnExample(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();

        assertThat(command.getCommandSpec().usageMessage().header()).as(name).isNotEmpty();
        assertThat(String.join("\n", command.getCommandSpec().usageMessage().footer()))
                .as(name)
                .contains("  spanwise ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsDescribed(CommandLine command) {
        for (ArgSpec argument : command.getCommandSpec().args()) {
            assertThat(argument.description())
                    .as(command.getCommandSpec().qualifiedName() + " " + argument.paramLabel() + " " + argument)
                    .isNotEmpty();
        }
    }

    /** Picocli would show the text of the key, not that of the catalogue. */
    @ParameterizedTest
    @MethodSource("commands")
    void whatTheCatalogueTellsIsToldNowhereElse(CommandLine command) {
        ResourceBundle keys = Objects.requireNonNull(command.getCommandSpec().resourceBundle());
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (String.valueOf(option.descriptionKey()).startsWith("catalogue.")) {
                String name = option.longestName().substring(2);
                assertThat(keys.containsKey(name)).as(name).isFalse();
                assertThat(keys.containsKey(command.getCommandSpec().qualifiedName(".") + "." + name))
                        .as(name)
                        .isFalse();
            }
        }
    }

    @Test
    void helpOfManyOptionsIsShortAndNamesThemAll() {
        String help = CommandRun.of("simulate", "--help").out();

        assertThat(help).contains("Values of --add, --hire and --edit").doesNotContain("The date of birth.");
        assertThat(commands().stream()
                        .filter(command -> command.getCommandName().equals("simulate"))
                        .flatMap(command -> command.getCommandSpec().options().stream())
                        .map(OptionSpec::longestName))
                .allSatisfy(name -> assertThat(help).contains(name));
    }

    @Test
    void optionsStandUnderHeadingsInTheOrderOneNeedsThem() {
        assertThat(CommandRun.of("simulate", "--help").out())
                .containsSubsequence(
                        "\n\nMain options:\n",
                        "  --remove-layer=N",
                        "\n\nFurther options:\n",
                        "  --outcome=",
                        "  --fairness")
                .containsSubsequence("  --fairness", "Values of --add", "\n\nHow files are read:\n", "  --day=DATE")
                .containsSubsequence(
                        "  --day=DATE", "\n\nThe result:\n", "  --moves=FILE", "\n\nEvery command:\n", "-h, --help");
        assertThat(CommandRun.of("check", "--help", "--lang", "de").out())
                .doesNotContain("Wichtigste Optionen")
                .containsSubsequence(
                        "\n\nWie Dateien gelesen werden:\n", "\n\nDas Ergebnis:\n", "\n\nBei jedem Befehl:\n");
    }

    @Test
    void withoutArgumentsTheHelpIsShown() {
        CommandRun run = CommandRun.of();

        assertThat(run.out()).isEqualTo(CommandRun.of("--help").out()).contains("analyze", "Exit codes:");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void version() {
        assertThat(CommandRun.of("--version").out()).matches("spanwise \\S+ \\(Java .+\\)\n");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        assertThat(CommandRun.of("completion", "bash").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("analyze", "--format", "too-narrow", "department");
        assertThat(CommandRun.of("completion", "zsh").out())
                .startsWith("#compdef spanwise\n")
                .contains("bashcompinit");
    }
}
