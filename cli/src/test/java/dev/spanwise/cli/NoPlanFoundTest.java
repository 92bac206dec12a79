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
            "--lang",
            "en");

    @TempDir
    Path folder;

    @Test
    void whatIsNotProvenIsSaidWithTheBound() throws IOException {
        CommandRun run = optimize(5);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "No plan was found that keeps the limits and reaches all targets together; that there is none is"
                                + " not proven. No plan can be below a value of 5.");
    }

    @Test
    void theDocumentSaysTheSame() throws IOException {
        assertThat(optimize(5, "--format", "json").out())
                .contains("\"status\" : \"UNKNOWN\"", "\"bound\" : 5", "\"changes\" : [ ]", "\"moves\" : [ ]");
    }

    /** 4.2 moves are more than four. */
    @Test
    void whatTheBoundRulesOutIsSaidToBeOutOfReach() throws IOException {
        CommandRun run = optimize(4);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "To move at most 4 people is out of reach: of all plans that only dissolve managers and keep the"
                                + " limits and reach the other targets none moves fewer than 5 people.");
        assertThat(run.err()).doesNotContain("--peers");
        assertThat(optimize(4, "--format", "json").out())
                .contains("\"status\" : \"INFEASIBLE\"", "\"cause\" : \"TARGET\"", "\"smallestLayers\" : null")
                .contains("\"fewestMoved\" : 5");
    }

    @Test
    void theDossierOfAScenarioSaysWhatIsProvenAndWhatIsNot() throws IOException {
        String asked =
                "max-layers: 3, max-span: 500, allow: dissolve, saved-share: 100%, save-at-least: 1400, move-at-most: ";
        assertThat(dossier(chart(), asked + 5))
                .contains("No plan was found that keeps the limits and reaches what is asked; that there is none is not"
                        + " proven.");
        assertThat(dossier(chart(), asked + 4))
                .contains("So few moves are out of reach: of all plans that only dissolve managers, keep the limits and"
                        + " reach what else is asked, none moves fewer than 5 people.");
    }

    /**
     * Ann must go, and the chief has room for Eva alone. The search for peers leaves grades aside and finds room with Bob for the
     * other three; but he ranks below them, and the chart is too large to look at every plan.
     */
    @Test
    void aStepOfAScenarioThatFindsNoPlanDoesNotClaimThatThereIsNone() throws IOException {
        StringBuilder staff = new StringBuilder("id,manager,grade\nceo,,9\nann,ceo,5\nbob,ceo,3\ncat,ceo,5\neva,ann,4\n"
                + "p,ann,4\nq,ann,4\ns,ann,4\nr,bob,2\nx,eva,2\n");
        for (int clerk = 1; clerk <= 100; clerk++) {
            staff.append(clerk).append(",cat,2\n");
        }
        Path chart = Files.writeString(folder.resolve("grades.csv"), staff);
        assertThat(dossier(chart, "max-layers: 3, max-span: 4, allow: [dissolve, peers], grade-above: true"))
                .contains(
                        "No plan was found that keeps the limits; that there is none is not proven. Allow more layers or"
                                + " wider spans, or protect or rule out less.");
    }

    @Test
    void aSensitivityWithoutAnyPlanSaysSo() throws IOException {
        CommandRun run = CommandRun.of(
                "optimize",
                chart().toString(),
                "--max-layers",
                "2",
                "--max-span",
                "4",
                "--min-span",
                "200",
                "--sensitivity",
                "--lang",
                "en");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "No plan that keeps the other limits was found for any number of layers with a widest span of 2"
                                + " to 6.")
                .doesNotContain("People moved for each number of layers");
    }

    private String dossier(Path chart, String asked) throws IOException {
        Path scenario = Files.writeString(
                folder.resolve("scenario.yaml"), "name: Save\nsteps:\n  - optimise: {" + asked + "}\n");
        Path dossier = folder.resolve("dossier.html");
        CommandRun.of(
                "report",
                chart.toString(),
                "--scenario",
                scenario.toString(),
                "-o",
                dossier.toString(),
                "--lang",
                "en");
        return Files.readString(dossier);
    }

    private CommandRun optimize(int moves, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("optimize", chart().toString()));
        command.addAll(ASKED);
        command.addAll(List.of("--move-at-most", Integer.toString(moves)));
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
