package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptimizeCommandTest {
    private static final String STAFF = """
        id,manager,name,grade
        1,,Cleo,9
        2,1,Ann,7
        3,1,Bob,7
        4,2,Dan,5
        5,4,Eva,3
        6,3,Fay,3
        """;

    @Test
    void showsThePlanAndWhy() {
        CommandRun run = CommandRun.withInput(STAFF, "optimize", "-", "--max-layers", "3", "--max-span", "3");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("Proven to be the best", "Its branch reaches layer 4", "Dan (4)");
    }

    @Test
    void protectedPositionsAreNamedByACondition() {
        CommandRun run = CommandRun.withInput(
                STAFF, "optimize", "-", "--max-layers", "3", "--protect", "name == 'Dan'", "--format", "json");

        assertThat(run.out()).contains("\"status\" : \"OPTIMAL\"", "\"position\" : \"2\"", "\"fromManager\" : \"2\"");
    }

    @Test
    void aWordThatNobodyHasIsToldBesideThePlan() {
        CommandRun run =
                CommandRun.withInput(STAFF, "optimize", "-", "--max-layers", "3", "--protect", "name == 'Dann'");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).contains("\"Dann\" is no name of this chart. Nearest: \"Ann\", \"Dan\".");
    }

    @Test
    void saysWhatWouldDoWhenThereIsNoPlan() {
        CommandRun run = CommandRun.withInput(STAFF, "optimize", "-", "--max-layers", "2", "--max-span", "3");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("3 layers would do")
                .contains("a widest span of 5 direct reports for everybody would do");
    }

    @Test
    void showsTheFrontAsCsv() {
        CommandRun run = CommandRun.withInput(STAFF, "optimize", "-", "--pareto", "--format", "csv");

        assertThat(run.out()).isEqualTo("""
            Layers,Moved,Dissolved,Saving a year
            4,0,0,0
            3,1,1,0
            2,3,3,0
            """);
    }

    @Test
    void asksForSomethingToDo() {
        CommandRun run = CommandRun.withInput(STAFF, "optimize", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("Nothing is asked of the plan: give --max-layers, a target such as --dissolve-at-least, or");
    }

    @Test
    void saysWhetherThePlanIsFairAndLawful() {
        CommandRun text = CommandRun.withInput(STAFF, "optimize", "-", "--max-layers", "3", "--fairness");
        CommandRun json =
                CommandRun.withInput(STAFF, "optimize", "-", "--max-layers", "3", "--fairness", "--format", "json");

        assertThat(text.out()).contains("Is it fair and lawful?", "One manager loses the team, of 3 people managers");
        assertThat(json.out()).contains("\"status\" : \"OPTIMAL\"", "\"effect\" : \"converted\"");
    }

    @Test
    void refusesALawItDoesNotKnow() {
        CommandRun run = CommandRun.withInput(STAFF, "optimize", "-", "--max-layers", "3", "--jurisdiction", "mars");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("allowed: one of: germany, united-kingdom, france, united-states, california,");
    }

    @Test
    void letsPeersTakePeople() {
        String staff = "id,manager,name\n1,,Cleo\n2,1,Ann\n3,1,Bob\n4,2,Eva\n5,4,Xia\n6,2,Pia\n7,2,Quy\n8,3,Ron\n";
        String[] command = {"optimize", "-", "--max-layers", "3", "--max-span", "3", "--allow", "dissolve"};

        CommandRun without = CommandRun.withInput(staff, command);
        assertThat(without.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(without.err()).contains("With --peers there is a plan within these limits.");

        CommandRun run = CommandRun.withInput(
                staff,
                "optimize",
                "-",
                "--max-layers",
                "3",
                "--max-span",
                "3",
                "--allow",
                "dissolve",
                "--peers",
                "--format",
                "csv");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("Eva (4),Ann (2),Cleo (1)", "Pia (6),Ann (2),\"Bob (3), a peer\"");
    }

    @Test
    void liftsOneBranchHeadWhereDissolvingMovesThree() {
        String staff = "id,manager,name\n1,,Cleo\n2,1,Ann\n3,1,Bob\n4,2,Eva\n5,4,Xia\n6,2,Pia\n7,2,Quy\n8,3,Ron\n";

        CommandRun run =
                CommandRun.withInput(staff, "optimize", "-", "--max-layers", "3", "--max-span", "4", "--format", "csv");
        assertThat(run.out()).contains("\"Cleo (1), further up\"").doesNotContain("Pia (6),Ann (2)");
        assertThat(CommandRun.withInput(staff, "optimize", "-", "--max-layers", "3", "--max-span", "4")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains(
                        "Proven to be the best of all plans that dissolve managers or lift positions to a manager above"
                                + " them and keep the limits.")
                .contains("No reorganisation of any kind within these layers moves fewer than 1 person.");
    }
}
