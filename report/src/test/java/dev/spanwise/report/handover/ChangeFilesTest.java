package dev.spanwise.report.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.handover.TargetSystem;
import dev.spanwise.analysis.scenario.ScenarioRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The files of each system for one small scenario, to the letter. */
class ChangeFilesTest {
    private static final String STAFF = """
            id,name,title,manager
            0001,Ann,Head,
            0002,Bob,Lead,0001
            0003,Cyd,Clerk,2
            0004,Dan,Clerk,2
            0005,Eve,Clerk,1
            """;

    /** Bob's position goes: Cyd and Dan come to Ann; Eve gets another title and another grade. */
    private static final ScenarioRun RUN = Handed.run(Handed.read("staff.csv", STAFF), """
              - close: {positions: "0002"}
              - edit: {positions: "0005", title: Senior, grade: G7}
            """);

    private static Map<String, String> of(TargetSystem system) {
        return Handed.of(RUN, system, Handed.DAY);
    }

    @Test
    void successFactorsHasTwoHeaderRows() {
        Map<String, String> files = of(TargetSystem.SUCCESSFACTORS);

        assertThat(files)
                .containsEntry(
                        "2027-04-01/1-managers.csv",
                        lines(
                                "STATUS,USERID,MANAGER",
                                "Status,User ID,Manager",
                                "active,0003,0001",
                                "active,0004,0001"))
                .containsEntry(
                        "2027-04-01/2-title.csv",
                        lines("STATUS,USERID,TITLE", "Status,User ID,Title", "active,0005,Senior"))
                .containsEntry("2027-04-01/3-close.csv", lines("STATUS,USERID", "Status,User ID", "inactive,0002"))
                .containsEntry("2027-04-01/back/1-open.csv", lines("STATUS,USERID", "Status,User ID", "active,0002"))
                .containsEntry(
                        "2027-04-01/back/2-managers.csv",
                        lines(
                                "STATUS,USERID,MANAGER",
                                "Status,User ID,Manager",
                                "active,0003,0002",
                                "active,0004,0002"))
                .hasSize(6);
    }

    @Test
    void oracleNamesTheManagerSoFarAndTheNewOne() {
        assertThat(lines(TargetSystem.ORACLE, "Worker.dat"))
                .containsExactly(
                        "METADATA|AssignmentSupervisor|EffectiveStartDate|EffectiveEndDate|AssignmentNumber|PrimaryFlag"
                                + "|ManagerType|ManagerAssignmentNumber|NewManagerType|NewManagerPersonNumber"
                                + "|NewManagerAssignmentNumber",
                        "MERGE|AssignmentSupervisor|2027/04/01|4712/12/31|E0003|Y|LINE_MANAGER|E0002|LINE_MANAGER|0001|E0001",
                        "MERGE|AssignmentSupervisor|2027/04/01|4712/12/31|E0004|Y|LINE_MANAGER|E0002|LINE_MANAGER|0001|E0001");
    }

    /** 0003 goes to a manager that is added by hand: its assignment has a number that nobody here can know, now and on the way back. */
    @Test
    void oracleNamesNoManagerThatWasAddedByHand() {
        ScenarioRun split = Handed.run(
                RUN.before(),
                "  - add: {title: Lead, under: \"0001\", reports: [\"0003\"]}\n  - move: {positions: [\"0004\"], to: \"0001\"}\n");
        Map<String, String> files = Handed.of(split, TargetSystem.ORACLE, Handed.DAY);

        assertThat(files.get("2027-04-01/Worker.dat")).contains("|E0004|").doesNotContain("|E0003|", "new-1");
        assertThat(files.get("2027-04-01/back/Worker.dat")).contains("|E0004|").doesNotContain("|E0003|", "new-1");
    }

    @Test
    void workdayHasOneTableOfEverything() {
        assertThat(lines(TargetSystem.WORKDAY, "changes.csv"))
                .containsExactly(
                        "Effective Date,Employee ID,Worker,Change,Current Manager ID,Proposed Manager ID,Proposed Title,"
                                + "Proposed Grade",
                        "2027-04-01,0002,Bob,Close Position,0001,,,",
                        "2027-04-01,0003,Cyd,Change Manager,0002,0001,,",
                        "2027-04-01,0004,Dan,Change Manager,0002,0001,,",
                        "2027-04-01,0005,Eve,Change Data,0001,0001,Senior,G7");
    }

    @Test
    void entraSetsManagersByReference() {
        assertThat(of(TargetSystem.ENTRA).get("2027-04-01/changes.ps1"))
                .contains("-lt [datetime]'2027-04-01'")
                .contains("Set-MgUserManagerByRef -UserId '0003' -BodyParameter @{ '@odata.id' ="
                        + " 'https://graph.microsoft.com/v1.0/users/0001' } -WhatIf:$WhatIfPreference")
                .contains("Update-MgUser -UserId '0005' -BodyParameter @{ jobTitle = 'Senior' }");
    }

    @Test
    void erpNextAndOdooTakeOneFileForEachThing() {
        assertThat(of(TargetSystem.ERPNEXT))
                .containsEntry("2027-04-01/1-managers.csv", lines("ID,Reports to", "0003,0001", "0004,0001"))
                .containsEntry("2027-04-01/2-title.csv", lines("ID,Designation", "0005,Senior"))
                .containsEntry("2027-04-01/3-close.csv", lines("ID,Status,Relieving Date", "0002,Left,2027-04-01"));
        // ids that are all numbers are those of the database
        assertThat(of(TargetSystem.ODOO))
                .containsEntry("2027-04-01/1-managers.csv", lines(".id,parent_id/.id", "0003,0001", "0004,0001"))
                .containsEntry("2027-04-01/3-close.csv", lines(".id,active", "0002,False"));
    }

    @Test
    void eachWaveHasItsDay() {
        Map<String, String> files = Handed.of(RUN, TargetSystem.ERPNEXT, Handed.DAY, LocalDate.of(2027, 7, 1));

        assertThat(files.keySet())
                .contains("2027-04-01/1-managers.csv", "2027-04-01/2-close.csv", "2027-07-01/1-title.csv")
                .doesNotContain("2027-04-01/2-title.csv");
    }

    @Test
    void theDryRunTellsEverything() throws IOException {
        byte[] workbook =
                Handed.bytes(Handed.files(RUN, TargetSystem.ORACLE, Handed.DAY)).get(ChangeFiles.DRY_RUN);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(rows(read, 1)).contains(List.of("2027-04-01", "0003", "Cyd", "manager", "0002 Bob", "0001 Ann"));
            assertThat(rows(read, 2))
                    .contains(
                            List.of("2027-04-01", "0002", "Bob", "position closed", "Such files close no positions."),
                            List.of("2027-04-01", "0005", "Eve", "title, grade", "Such files have no place for it."));
        }
    }

    @Test
    void aScenarioThatSaysNothingForASystemIsRefused() {
        assertThatThrownBy(() -> of(TargetSystem.LDIF))
                .hasMessage("Directories find an entry by its distinguished name, but the ids of the data are like"
                        + " \"0002\". Read the column of distinguished names as the id, for example with --map id=dn.");
        ScenarioRun graded = Handed.run(RUN.before(), "  - edit: {positions: \"0005\", grade: G7}\n");
        assertThatThrownBy(() -> Handed.files(graded, TargetSystem.ODOO, Handed.DAY))
                .hasMessage(
                        "The one change cannot stand in a file for odoo. Of \"0005\": Such files have no place for it."
                                + " Take another system, or do it by hand after the list of moves.");
    }

    private static List<List<String>> rows(ReadableWorkbook workbook, int sheet) throws IOException {
        Sheet read = workbook.getSheet(sheet).orElseThrow();
        return read.read().stream()
                .map(row -> row.stream().map(ChangeFilesTest::text).toList())
                .toList();
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText();
    }

    private static Stream<String> lines(TargetSystem system, String file) {
        return of(system).getOrDefault("2027-04-01/" + file, "").lines();
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
