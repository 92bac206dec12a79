package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty managers of three, whose pay is 1,000 each: to save 1,400 takes two of them and six moves, five are too few. At 1,000
 * for three moves 1,400 cost 4.2, so none moves fewer than 5, and that five do not do is not proven: the chart is too
 * large to look at every plan.
 */
class NoPlanFoundTest {
    private static final List<String> ASKED = List.of(
            "--allow",
            "dissolve",
            "--max-span",
            "500",
            "--saved-share",
            "100%",
            "--save-at-least",
            "1400",
            "--move-at-most",
            "5",
            "--lang",
            "en");

    @TempDir
    Path folder;

    @Test
    void whatIsNotProvenIsSaidWithTheBound() throws IOException {
        CommandRun run = optimize();

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "No plan was found that keeps the limits and reaches all targets together; that there is none is"
                                + " not proven. No plan can be below a value of 5.");
    }

    @Test
    void theDocumentSaysTheSame() throws IOException {
        assertThat(optimize("--format", "json").out())
                .contains("\"status\" : \"UNKNOWN\"", "\"bound\" : 5", "\"changes\" : [ ]", "\"moves\" : [ ]");
    }

    @Test
    void theDossierOfAScenarioSaysThatNoneWasFound() throws IOException {
        Path scenario = Files.writeString(folder.resolve("scenario.yaml"), """
            name: Save
            steps:
              - optimise: {max-layers: 3, max-span: 500, allow: dissolve, saved-share: 100%, save-at-least: 1400, move-at-most: 5}
            """);
        Path dossier = folder.resolve("dossier.html");
        CommandRun.of(
                "report",
                chart().toString(),
                "--scenario",
                scenario.toString(),
                "-o",
                dossier.toString(),
                "--lang",
                "en");

        assertThat(Files.readString(dossier)).contains("No plan was found that reaches the targets within the limits.");
    }

    private CommandRun optimize(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("optimize", chart().toString()));
        command.addAll(ASKED);
        command.addAll(List.of(options));
        return CommandRun.of(command.toArray(String[]::new));
    }

    private Path chart() throws IOException {
        StringBuilder staff = new StringBuilder("id,manager,salary\nTop,,9000\n");
        for (int manager = 1; manager <= 40; manager++) {
            staff.append(manager).append(",Top,1000\n");
            for (String report : List.of("a", "b", "c")) {
                staff.append(manager).append(report).append(',').append(manager).append(",500\n");
            }
        }
        return Files.writeString(folder.resolve("chart.csv"), staff);
    }
}
