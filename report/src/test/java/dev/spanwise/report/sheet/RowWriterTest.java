package dev.spanwise.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.report.document.FormulaGuard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowWriterTest {
    private static final List<String> HEADERS = List.of("Name", "Pay", "Share", "Since");

    @Test
    void csvHasExactNumbersAndPlainDays() {
        assertThat(text(RowWriter.Format.CSV)).isEqualTo("""
            Name,Pay,Share,Since
            "Berg, Anna",51200,0.5,2024-02-29
            '=HYPERLINK(1),-3,1,
            """);
    }

    @Test
    void jsonHasOneObjectALine() {
        assertThat(text(RowWriter.Format.JSON)).isEqualTo("""
            [
            {"Name":"Berg, Anna","Pay":51200,"Share":0.5,"Since":"2024-02-29"},
            {"Name":"=HYPERLINK(1)","Pay":-3,"Share":1,"Since":null}
            ]
            """);
    }

    @Test
    void xlsxKeepsTheTypesAndNoFormula() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(RowWriter.Format.XLSX)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(book.getFirstSheet().getName()).isEqualTo("Pay, 2026");
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Berg, Anna");
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(51200);
            assertThat(rows.get(1).getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCellText(0)).isEqualTo("'=HYPERLINK(1)");
        }
    }

    @ParameterizedTest
    @EnumSource(RowWriter.Format.class)
    void equalRowsGiveEqualBytes(RowWriter.Format format) {
        assertThat(bytes(format)).isEqualTo(bytes(format));
    }

    @Test
    void everySpreadsheetFormulaIsDefused() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\t=1", "\r=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"))
                .allSatisfy(formula -> assertThat(FormulaGuard.defuse(formula)).isEqualTo("'" + formula));
        assertThat(List.of("", "Anna", "1-2", " =1"))
                .allSatisfy(text -> assertThat(FormulaGuard.defuse(text)).isEqualTo(text));
    }

    /** A comma file opened where the semicolon ends a cell, and the other way round. */
    @Test
    void aFormulaBehindAnySeparatorIsDefused() {
        assertThat(FormulaGuard.defuseSeparated(";=1+1")).isEqualTo(";'=1+1");
        assertThat(FormulaGuard.defuseSeparated("a,@x;-1\t+2|\uFF1D3")).isEqualTo("a,'@x;'-1\t'+2|'\uFF1D3");
        assertThat(FormulaGuard.defuseSeparated("=1;=2")).isEqualTo("'=1;'=2");
        assertThat(FormulaGuard.defuseSeparated("Research; a - b, c")).isEqualTo("Research; a - b, c");
    }

    @Test
    void aSheetThatIsFullSaysSo() throws IOException {
        try (RowWriter writer = new XlsxRowWriter(OutputStream.nullOutputStream(), "Long", List.of("Number"), 3)) {
            writer.write(List.of(1));
            writer.write(List.of(2));
            assertThatThrownBy(() -> writer.write(List.of(3)))
                    .isInstanceOf(TooManyRowsException.class)
                    .hasMessage(
                            "A sheet of a workbook holds at most 3 rows, and there are more to write. Write CSV or JSON instead.");
        }
    }

    private static String text(RowWriter.Format format) {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(RowWriter.Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter writer = RowWriter.open(format, bytes, "Pay: 2026", HEADERS)) {
            writer.write(Arrays.asList("Berg, Anna", 51200, 0.5, LocalDate.of(2024, 2, 29)));
            writer.write(Arrays.asList("=HYPERLINK(1)", -3, 1.0, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
