package dev.spanwise.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxFormTest {
    private static final Document DOCUMENT = Document.builder()
            .title("left out")
            .paragraph("left out")
            .table(
                    "Spans: 6..12",
                    List.of(Column.text("Band"), Column.figure("Managers"), Column.figure("Share"), Column.bar()),
                    List.of(
                            List.of(
                                    Cell.of("=1+1"),
                                    Cell.figure(1234, "1,234"),
                                    Cell.figure(0.25, "25.0%"),
                                    Cell.bar(0.5)),
                            List.of(
                                    Cell.of("2-3"),
                                    Cell.figure(Double.NaN, "–"),
                                    Cell.figure(1.5, "1.5"),
                                    Cell.bar(1))))
            .table("spans: 6..12", List.of(Column.text("Word")), List.of(List.of(Cell.of("same name"))))
            .build();

    @Test
    void aDocumentWithoutTablesIsASheetThatSaysWhatItSays() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        XlsxForm.write(
                Document.builder()
                        .title("Data problems")
                        .paragraph("No problems were found.")
                        .build(),
                stream);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(stream.toByteArray()))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Data problems");
            assertThat(book.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("No problems were found.");
        }
    }

    @Test
    void everyTableIsASheetOfItsOwn() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes()))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Spans, 6..12", "spans, 6..12 2");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Share");
            assertThat(rows.get(0).getCellCount()).as("no bar").isEqualTo(3);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("'=1+1");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow().doubleValue())
                    .isEqualTo(0.25);
            assertThat(rows.get(2).getOptionalCell(1)).as("no figure").isEmpty();
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void namesOfSheetsAreWhatSpreadsheetsAllow() {
        assertThat(Workbooks.sheetName("a/b\\c?d*e[f]g:h")).isEqualTo("a b c d e f g h");
        assertThat(Workbooks.sheetName("")).isEqualTo("Sheet");
        assertThat(Workbooks.sheetName("x".repeat(40)).length()).isEqualTo(31);
        assertThat(Workbooks.sheetName("A very long name of a scenario: Moves, 7 of 7"))
                .isEqualTo("A very long nam…, Moves, 7 of 7")
                .hasSize(31);
        assertThat(Workbooks.sheetName("Three <i>layers</i>: Moves, 7 of 7"))
                .isEqualTo("Three i layers i, Moves, 7 of 7");
        assertThat(Workbooks.sheetName("'quoted'").toLowerCase(Locale.ROOT)).isEqualTo("quoted");
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxForm.write(DOCUMENT, bytes);
        return bytes.toByteArray();
    }
}
