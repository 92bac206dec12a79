package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFromCommandTest {
    @TempDir
    private Path folder;

    private String export = "";

    @BeforeEach
    void writeExport() throws IOException {
        export = write("staff.csv", """
            Employee ID;Name;Manager ID;Title;Salary
            007;Ada;;Director;200000
            010;Bo;007;Head;90000
            011;Cem;010;Clerk;50000
            012;Dora;010;Clerk;51000
            020;Egon;007;Head;88000
            """);
    }

    @Test
    void theResultGivesTheEditedExport() throws IOException {
        String edited = write("planned.csv", """
            Employee ID;Name;Manager ID;Title;Salary
            012;Dora;007;Lead;61000
            007;Ada;;Director;200000
            021;Fatma;020;Analyst;48000,50
            020;Egon;012;Head;88000
            011;Cem;012;Clerk;50000
            """);
        Path plan = folder.resolve("plan.yaml");

        CommandRun run = CommandRun.of("scenario", "from", export, edited, "-o", plan.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("with 4 steps");
        CommandRun left = CommandRun.of("compare", export, "--scenario", plan.toString(), "--format", "json");
        CommandRun right = CommandRun.of("analyze", edited, "--format", "json");
        assertThat(after(left.out())).isEqualTo(after(right.out()));
        assertThat(CommandRun.of("simulate", export, "--scenario", plan.toString())
                        .out())
                .doesNotContain("refused");
    }

    /** A new position could be called so, though hardly with these words in their own columns. */
    @Test
    void aRowLikeTheHeaderIsLeftOutAndTold() throws IOException {
        String edited = write("planned.csv", """
            Employee ID;Name;Manager ID;Title;Salary
            Employee ID;Name;007;Title;Salary
            007;Ada;;Director;200000
            010;Bo;007;Head;90000
            011;Cem;007;Clerk;50000
            012;Dora;010;Clerk;51000
            020;Egon;007;Head;88000
            """);

        CommandRun english = CommandRun.of("scenario", "from", export, edited, "--lang", "en");
        assertThat(english.err()).contains("One row that repeats or explains the header was left out.");
        assertThat(english.out()).contains("move", "011").doesNotContain("Employee ID", "add");
        assertThat(CommandRun.of("scenario", "from", export, edited, "--lang", "de")
                        .err())
                .contains("Kopfzeile");
    }

    /** The figures that both documents have, from the last headcount on. */
    private static String after(String json) {
        int from = json.lastIndexOf("\"headcount\"");
        return json.substring(from, json.indexOf("\"perLayer\"", from)).replaceAll("\\s+", "");
    }

    @Test
    void whatNoStepDoesStandsOnTheScreenAndInTheFile() throws IOException {
        String edited = write("planned.csv", """
            Employee ID;Name;Manager ID;Title;Salary
            001;Zoe;099;President;250000
            007;Ada;;Director;210000
            010;Bo;007;Head;90000
            011;Cem;010;Clerk;50000
            012;Dora;010;Clerk;51000
            020;Egon;007;Head;88000
            """);

        CommandRun run = CommandRun.of("scenario", "from", export, edited, "--called", "New president");

        assertThat(run.err()).contains("1 new position is not added", "001");
        assertThat(run.out()).startsWith("# 1 new position is not added").contains("name: \"New president\"", "210000");
    }

    @Test
    void filesThatHaveNothingToDoWithEachOtherAreRefused() throws IOException {
        String other = write("other.csv", "Employee ID;Name;Manager ID\nA1;Ada;\nA2;Bo;A1\n");
        CommandRun run = CommandRun.of("scenario", "from", export, other);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no id that stands in");
        assertThat(CommandRun.of("scenario", "from", export).err()).contains("Two files are needed", "1 is named");
        assertThat(CommandRun.of("scenario", "from", export, export).err()).contains("say the same");
        assertThat(CommandRun.of("scenario", "from", export, other, "-o", export)
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("scenario").out()).contains("Commands:", "from");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
