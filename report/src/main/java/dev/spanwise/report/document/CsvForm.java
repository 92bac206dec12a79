package dev.spanwise.report.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

/**
 * The tables of a document as CSV: one under the other, each below its title and set apart by an empty line; a
 * document of a single table is that table alone. Numbers are exact and in plain notation, whatever the language.
 */
public final class CsvForm {
    private CsvForm() {}

    public static String of(Document document) {
        List<Table> tables = PlainTables.listOf(document);
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        for (int table = 0; table < tables.size(); table++) {
            if (table > 0) {
                text.append('\n');
            }
            write(tables.get(table), tables.size() > 1, csv);
        }
        return text.toString();
    }

    private static void write(Table table, boolean titled, CsvWriter csv) {
        if (titled && !table.title().isEmpty()) {
            csv.writeRecord(FormulaGuard.defuseSeparated(table.title()));
        }
        if (table.columns().stream().anyMatch(column -> !column.header().isEmpty())) {
            csv.writeRecord(table.columns().stream()
                    .map(column -> FormulaGuard.defuseSeparated(column.header()))
                    .toList());
        }
        for (List<Cell> row : table.rows()) {
            csv.writeRecord(row.stream().map(CsvForm::value).toList());
        }
    }

    private static String value(Cell cell) {
        Number number = cell.number();
        if (number == null) {
            return FormulaGuard.defuseSeparated(cell.text());
        }
        double value = number.doubleValue();
        return Double.isNaN(value) || Double.isInfinite(value) ? "" : new BigDecimal(number.toString()).toPlainString();
    }
}
