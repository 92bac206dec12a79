package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.document.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands in the README run and print what it says. A line of three dots stands for any lines between; files are
 * written to a folder of their own.
 */
class ReadmeTest {
    private static final String PROMPT = "$ ./spanwise ";
    private static final int WIDTH = 100;

    @TempDir
    private Path folder = Path.of("");

    /** A command and what is printed below it. */
    record Example(String command, List<String> output) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("..", "README.md"))) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith(PROMPT)) {
                examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (inside) {
                examples.get(examples.size() - 1).output().add(line);
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCommandPrintsWhatTheReadmeSays(Example example) {
        String printed = run(example.command());
        int from = 0;
        boolean gap = true;
        for (String line : example.output()) {
            if (line.strip().equals("...")) {
                gap = true;
                continue;
            }
            int at = printed.indexOf(line + "\n", from);
            assertThat(at).as("\"%s\" in\n%s", line, printed).isNotNegative();
            assertThat(gap || at == from).as("nothing before \"%s\"", line).isTrue();
            from = at + line.length() + 1;
            gap = false;
        }
    }

    /** What the command writes to standard output, then what it writes to standard error. */
    private String run(String command) {
        List<String> arguments = new ArrayList<>();
        for (String argument : Arrays.asList(command.split(" "))) {
            boolean written =
                    !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("-o");
            arguments.add(
                    written ? folder.resolve(argument).toString() : argument.replace("examples/", "../examples/"));
        }
        CommandRun run = CommandRun.on(new Screen(WIDTH, false), "", arguments.toArray(String[]::new));
        String printed = run.out() + run.err();
        assertThat(run.exitCode()).as(printed).isLessThan(ExitCode.USAGE);
        return printed.replace(folder + "/", "").replace("../examples/", "examples/");
    }
}
