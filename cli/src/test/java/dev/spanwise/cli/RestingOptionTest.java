package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three layers: Ann goes, which moves Dan, or Dan goes, which moves Eva and Eli. Half a year ago Dan reported to Bob. */
class RestingOptionTest {
    private static final String TODAY = """
        id,manager,name
        1,,Cleo
        2,1,Ann
        3,1,Bob
        5,2,Dan
        6,5,Eva
        7,5,Eli
        """;

    private static final String SCENARIO = """
        name: Gently
        steps:
          - optimise: {max-layers: 3, allow: dissolve, rest: newManager}
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("staff-2026-06-30.csv"), TODAY);
        Files.writeString(folder.resolve("staff-2025-12-31.csv"), TODAY.replace("5,2,Dan", "5,3,Dan"));
        Files.writeString(folder.resolve("staff-2024-12-31.csv"), TODAY.replace("6,5,Eva", "6,3,Eva"));
        Files.writeString(folder.resolve("plan.yaml"), SCENARIO);
    }

    @Test
    void nobodyGetsAThirdManagerWithinAYear() {
        assertThat(optimize("--format", "json").out()).contains("\"moved\" : 1");
        CommandRun resting = optimize("--format", "json", "--rest", "newManager", "--history", file("2025-12-31"));
        assertThat(resting.err()).isEmpty();
        assertThat(resting.out()).contains("\"moved\" : 2", "\"status\" : \"OPTIMAL\"");
        assertThat(optimize("--weigh", "3=newManager", "--history", file("2025-12-31"), "--format", "json")
                        .out())
                .contains("\"moved\" : 2");
    }

    @Test
    void whatItCostsIsSaid() {
        assertThat(optimize("--rest", "newManager", "--history", file("2025-12-31"), "--prices")
                        .out()
                        .replaceAll(" +", " "))
                .contains("anybody may get a new manager 1 move fewer 1");
        assertThat(optimize("--rest", "layer > 2").out().replaceAll("\\s+", " "))
                .contains("There would be a plan if those who must not get another manager might be moved.");
    }

    @Test
    void whatIsNotKnownIsNotTakenForNo() {
        CommandRun unknown = optimize("--rest", "newManager");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("that is not known: it takes earlier exports of the last 12 months");
        assertThat(optimize("--rest", "newManager", "--history", file("2024-12-31"))
                        .err())
                .contains(
                        "is of 2024-12-31, more than 12 months before 2026-06-30, or not before it: it does not count.")
                .contains("None of the exports named with --history is of the 12 months before 2026-06-30.");
        assertThat(optimize("--rest", "newManager", "--history", file("2026-06-30"))
                        .err())
                .contains("is of 2026-06-30 as another export is");
    }

    @Test
    void aScenarioAndItsDossierAskTheSame() throws IOException {
        String plan = folder.resolve("plan.yaml").toString();
        CommandRun run = CommandRun.of(
                "simulate", file("2026-06-30"), "--scenario", plan, "--history", file("2025-12-31"), "--format", "csv");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("Eva", "Eli");
        Path dossier = folder.resolve("dossier.html");
        CommandRun report = CommandRun.of(
                "report",
                file("2026-06-30"),
                "--scenario",
                plan,
                "--history",
                file("2025-12-31"),
                "-o",
                dossier.toString());
        assertThat(report.exitCode()).as(report.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(dossier).content().contains("Gently");
    }

    private String file(String day) {
        return folder.resolve("staff-" + day + ".csv").toString();
    }

    private CommandRun optimize(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("optimize", file("2026-06-30"), "--max-layers", "3", "--allow", "dissolve"));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
