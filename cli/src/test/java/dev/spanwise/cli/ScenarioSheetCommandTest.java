package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSheetCommandTest {
    @TempDir
    private Path folder;

    private Path staff = Path.of("");
    private Path plan = Path.of("");

    @BeforeEach
    void write() throws IOException {
        staff = Files.writeString(
                folder.resolve("staff.csv"),
                "id,name,manager,title\n01,Ann,,Chief\n02,Bob,1,Head\n03,Cyd,2,Rep\n04,Dan,1,Head\n");
        plan = folder.resolve("plan.xlsx");
    }

    @Test
    void aBranchGoesOutAndComesBack() throws IOException {
        assertThat(CommandRun.of("scenario", "sheet", staff.toString(), "--root", "Bob", "-o", plan.toString())
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("scenario", "from", plan.toString()).err()).contains("say the same");
        edit();

        CommandRun alone = CommandRun.of("scenario", "from", plan.toString());
        assertThat(alone.out()).contains("move", "03", "01").doesNotContain("close", "04");
        CommandRun beside = CommandRun.of("scenario", "from", staff.toString(), plan.toString());
        assertThat(beside.out()).isEqualTo(alone.out());
        assertThat(beside.err()).contains("is held against what was handed out in it, not against");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emptied", "deleted"})
    void aSheetWithoutItsHeaderIsRefused(String how) throws IOException {
        CommandRun.of("scenario", "sheet", staff.toString(), "-o", plan.toString());
        edit(sheet -> {
            sheet.removeRow(sheet.getRow(0));
            if (how.equals("deleted")) {
                sheet.shiftRows(1, sheet.getLastRowNum(), -1);
            }
        });

        CommandRun run = CommandRun.of("scenario", "from", plan.toString(), "--lang", "en");
        assertThat(run.exitCode()).as(run.out()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("plan.xlsx\" has lost the row with the names of its columns", "Put it back on top");
        assertThat(CommandRun.of("scenario", "from", plan.toString(), "--lang", "de")
                        .err())
                .contains("hat die Zeile mit den Namen der Spalten verloren");
    }

    /** Cyd comes under Ann, who stands in row 2, Cyd in row 4. */
    private void edit() throws IOException {
        edit(sheet -> sheet.getRow(3).getCell(1).setCellValue("Ann (01)"));
    }

    private void edit(Consumer<Sheet> change) throws IOException {
        Workbook workbook;
        try (InputStream stream = Files.newInputStream(plan)) {
            workbook = new XSSFWorkbook(stream);
        }
        try (workbook;
                OutputStream stream = Files.newOutputStream(plan)) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(stream);
        }
    }

    @Test
    void whereToAndWhatOfIsTold() {
        assertThat(CommandRun.of("scenario", "sheet", staff.toString()).err()).contains("-o plan.xlsx");
        assertThat(CommandRun.of("scenario", "sheet", staff.toString(), "-o", "plan.csv")
                        .err())
                .contains("-o plan.xlsx");
        assertThat(CommandRun.of("scenario", "sheet", staff.toString(), "--root", "Zoe", "-o", plan.toString())
                        .err())
                .contains("the id of a position here");
        assertThat(plan).doesNotExist();
    }
}
