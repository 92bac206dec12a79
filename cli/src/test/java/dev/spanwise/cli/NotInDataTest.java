package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan is asked to keep and the data does not know is said; it has no effect, or nobody could move. */
class NotInDataTest {
    private static final String STAFF = """
        id,manager,name
        1,,Cleo
        2,1,Vera
        3,2,Max
        4,3,Eva
        5,3,Eli
        """;
    private static final String DEPARTMENTS =
            "The data has no column of department: the boundary of departments keeps nobody.";
    private static final String GRADES =
            "The data has no grades: a new manager of a higher or a near grade cannot be told, so nobody can get one.";

    @TempDir
    Path folder;

    @Test
    void boundariesWithoutAColumnAreSaid() {
        assertThat(said(STAFF, "--within", "department")).contains(DEPARTMENTS);
        assertThat(said(STAFF, "--strictly-within", "location"))
                .contains("The data has no column of location: the boundary of locations keeps nobody.");
        assertThat(said(STAFF, "--crossing", "company=2"))
                .contains("The data has no column of company: the boundary of companies keeps nobody.");
        assertThat(said(STAFF, "--within", "department", "--format", "json"))
                .contains("\"notInData\" : [ \"" + DEPARTMENTS + "\" ]");
    }

    @Test
    void gradesThatAreNotThereAreSaidWhereNoPlanWasFound() {
        assertThat(said(STAFF, "--grade-above")).contains(GRADES);
        assertThat(said(STAFF, "--max-grade-gap", "2")).contains(GRADES);
    }

    @Test
    void theWidestSpanOfAGradeOfNobodyIsSaid() {
        String graded = "id,manager,name,grade\n1,,Cleo,G3\n2,1,Vera,G2\n3,2,Max,G2\n4,3,Eva,G1\n5,3,Eli,G1\n";

        assertThat(said(graded, "--max-span-by-grade", "G1=4,G2=4,X=5"))
                .contains("No manager is of the grade G1, X: the widest span of that grade limits nobody.");
        assertThat(said(graded, "--max-span-by-grade", "G2=4")).doesNotContain("limits nobody");
    }

    @Test
    void whatIsKnownIsNotSaid() {
        String known = "id,manager,name,department\n1,,Cleo,A\n2,1,Vera,A\n3,2,Max,A\n4,3,Eva,A\n5,3,Eli,A\n";

        assertThat(said(known, "--within", "department")).doesNotContain("The data has no");
        assertThat(said(known, "--within", "department", "--format", "json")).contains("\"notInData\" : [ ]");
    }

    @Test
    void aScenarioSaysItToo() throws IOException {
        Path chart = Files.writeString(folder.resolve("staff.csv"), STAFF);
        Path plan = Files.writeString(
                folder.resolve("plan.yaml"), "name: Plan\nsteps:\n- optimise: {max-layers: 3, within: [department]}\n");
        CommandRun run = CommandRun.of("simulate", chart.toString(), "--scenario", plan.toString(), "--lang", "en");

        assertThat(run.out().replaceAll("\\s+", " ")).contains(DEPARTMENTS);
    }

    private static String said(String staff, String... options) {
        List<String> command = new ArrayList<>(List.of("optimize", "-", "--max-layers", "3", "--lang", "en"));
        command.addAll(List.of(options));
        return CommandRun.withInput(staff, command.toArray(String[]::new)).out().replaceAll("\\s+", " ");
    }
}
