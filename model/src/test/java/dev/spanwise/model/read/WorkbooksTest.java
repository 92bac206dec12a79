package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.TableOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks: choice of sheet, cells of every type, and hostile ones. */
class WorkbooksTest {
    @TempDir
    private Path folder;

    @Test
    void theSheetThatMapsBestIsRead() throws IOException {
        ReadResult result = read(
                workbook(
                        sheet -> sheet.value(0, 0, "Nothing to see here"),
                        WorkbooksTest::staff,
                        sheet -> rows(sheet, List.of("id", "manager"), List.of("x", ""), List.of("y", "z"))),
                Reading.OPTIONS);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n");
        assertThat(result.sources().get(0).sheet()).isEqualTo("Sheet 2");
    }

    @Test
    void theUserMayNameTheSheet() throws IOException {
        byte[] file = workbook(
                WorkbooksTest::staff,
                sheet -> rows(sheet, List.of("id", "manager"), List.of("x", ""), List.of("y", "x")));
        assertThat(Reading.drawing(read(file, sheet("Sheet 2")))).isEqualTo("x\n  y\n");
        assertThat(Reading.drawing(read(file, sheet("2")))).isEqualTo("x\n  y\n");
        assertThatThrownBy(() -> read(file, sheet("Staff")))
                .hasMessage("\"people.csv\" has no sheet \"Staff\". Its sheets are: \"Sheet 1\", \"Sheet 2\".");
    }

    @Test
    void rowsOfSeveralSheetsAreToldWithTheirSheet() throws IOException {
        ReadResult result = read(
                workbook(
                        sheet -> rows(sheet, List.of("id", "manager"), List.of("1", ""), List.of("", "1")),
                        sheet -> rows(sheet, List.of("id", "manager"), List.of("3", "1"), List.of("", "9"))),
                Reading.OPTIONS);
        Attributes attributes = result.chart().attributes();
        assertThat(IntStream.range(0, attributes.size())
                        .mapToObj(record -> attributes.source(record).toString()))
                .containsExactlyInAnyOrder(
                        "people.csv [Sheet 1]:2",
                        "people.csv [Sheet 1]:3",
                        "people.csv [Sheet 2]:2",
                        "people.csv [Sheet 2]:3");
        assertThat(result.chart().positions().map(position -> position.id())).doesNotHaveDuplicates();
        assertThat(result.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.MANAGER_NOT_FOUND)
                .singleElement()
                .extracting(problem -> problem.rows().get(0).toString())
                .isEqualTo("people.csv [Sheet 2]:3");
    }

    @Test
    void rowsOfTheOnlySheetAreToldByTheFileAlone() throws IOException {
        byte[] file = workbook(WorkbooksTest::staff, WorkbooksTest::staff);
        assertThat(read(file, sheet("Sheet 2")).chart().attributes().source(0).file())
                .isEqualTo("people.csv");
    }

    @Test
    void cellsOfEveryType() throws IOException {
        ReadResult result = read(workbook(WorkbooksTest::staff), Reading.OPTIONS);
        assertThat(result.chart().getPosition("1").date(Field.HIRE_DATE)).isEqualTo("2020-02-29");
        assertThat(result.chart().getPosition("2").number(Field.SALARY)).isEqualTo(50_000.5);
        assertThat(result.chart().attributes().source(2).row()).isEqualTo(6);
    }

    @Test
    void aWorkbookWithoutFormatsIsReadToo() throws IOException {
        byte[] plain = without("xl/styles.xml", workbook(WorkbooksTest::staff));

        assertThat(read(plain, Reading.OPTIONS).chart().size())
                .isEqualTo(read(workbook(WorkbooksTest::staff), Reading.OPTIONS)
                        .chart()
                        .size());
    }

    @Test
    void otherArchivesAreRefused() throws IOException {
        byte[] archive = zip("a.txt", "x", "b.txt", "y");
        assertThatThrownBy(() -> read(archive, Reading.OPTIONS))
                .hasMessage(
                        "\"people.csv\" is a packed archive without a workbook. Unpack it and name the file in it.");
    }

    private static ReadOptions sheet(String name) {
        return Reading.OPTIONS.with(new TableOptions(name, null, null, 0));
    }

    private static ReadResult read(byte[] file, ReadOptions options) {
        return ChartReader.read(List.of(Input.bytes("people.csv", file)), options);
    }

    /** A title, a blank row, and three people with numbers for ids. */
    private static void staff(Worksheet sheet) {
        sheet.value(0, 0, "Staff list");
        List<String> header = List.of("Personalnummer", "Vorgesetzter", "Gehalt", "Eintrittsdatum");
        for (int column = 0; column < header.size(); column++) {
            sheet.value(2, column, header.get(column));
        }
        for (int i = 0; i < 3; i++) {
            sheet.value(3 + i, 0, i + 1);
            if (i > 0) {
                sheet.value(3 + i, 1, 1);
            }
            sheet.value(3 + i, 2, 90_000 - i * 39_999.5);
            sheet.value(3 + i, 3, LocalDate.of(2020, 2, 29).plusDays(i));
            sheet.style(3 + i, 3).format("dd/mm/yyyy").set();
        }
    }

    @SafeVarargs
    private static void rows(Worksheet sheet, List<String>... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                sheet.value(row, column, rows[row].get(column));
            }
        }
    }

    @SafeVarargs
    private static byte[] workbook(Consumer<Worksheet>... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                sheets[i].accept(workbook.newWorksheet("Sheet " + (i + 1)));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content, String otherName, String otherContent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(otherName));
            zip.write(otherContent.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The archive without one of its files and what refers to it. */
    private byte[] without(String left, byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("workbook.xlsx"), archive);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (!entry.getName().equals(left)) {
                    String content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content.replaceAll("<(Override|Relationship) [^>]*styles[^>]*>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }
}
