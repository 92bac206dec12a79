package dev.spanwise.report.sheet;

import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.DisplayWidth;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.FormulaGuard;
import dev.spanwise.report.document.Paragraph;
import dev.spanwise.report.document.PlainTables;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Title;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/**
 * The tables of a document as a workbook: a sheet each, with a header that stays in view and can be filtered, numbers as
 * numbers and texts that no spreadsheet takes for a formula. Equal documents give equal bytes.
 */
public final class XlsxForm {
    private static final int WIDEST = 80;
    private static final int NARROWEST = 9;
    private static final String WHOLE = "#,##0";
    private static final String DECIMAL = "#,##0.00";
    private static final String SHARE = "0.0%";

    private XlsxForm() {}

    /** Writes the document and closes the stream. */
    public static void write(Document document, OutputStream stream) throws IOException {
        try (TimelessWorkbook workbook = new TimelessWorkbook(stream)) {
            Set<String> names = new HashSet<>();
            for (Table table : sheets(document)) {
                write(table, workbook.workbook().newWorksheet(freeName(table.title(), names)));
            }
        }
    }

    /** Its tables; where it has none, what it says instead, since a workbook has a sheet. */
    private static List<Table> sheets(Document document) {
        List<Table> tables = PlainTables.listOf(document);
        if (!tables.isEmpty()) {
            return tables;
        }
        List<List<Cell>> sentences = document.blocks().stream()
                .flatMap(block -> block instanceof Paragraph said ? Stream.of(said.text()) : Stream.empty())
                .map(said -> List.of(Cell.of(said)))
                .toList();
        String title = document.blocks().stream()
                .flatMap(block -> block instanceof Title above ? Stream.of(above.text()) : Stream.empty())
                .findFirst()
                .orElse("Spanwise");
        return List.of(new Table(title, List.of(Column.text("")), sentences));
    }

    /** Spreadsheets want every name once, whatever its capitals. */
    private static String freeName(String title, Set<String> names) {
        String name = Workbooks.sheetName(title);
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = Workbooks.sheetName(title, " " + number);
        }
        return name;
    }

    private static void write(Table table, Worksheet sheet) {
        boolean headed =
                table.columns().stream().anyMatch(column -> !column.header().isEmpty());
        int first = headed ? 1 : 0;
        if (headed) {
            Workbooks.writeHeader(
                    sheet, 0, table.columns().stream().map(Column::header).toList());
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), sheet, first + row, column);
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, width(table, column));
        }
    }

    private static void write(Cell cell, Worksheet sheet, int row, int column) {
        Number number = cell.number();
        if (number == null) {
            sheet.value(row, column, FormulaGuard.defuse(cell.text()));
        } else if (!Double.isNaN(number.doubleValue()) && !Double.isInfinite(number.doubleValue())) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(format(cell, number)).set();
        }
    }

    private static String format(Cell cell, Number number) {
        if (cell.text().endsWith("%")) {
            return SHARE;
        }
        return number.doubleValue() == Math.rint(number.doubleValue()) ? WHOLE : DECIMAL;
    }

    private static int width(Table table, int column) {
        int widest = DisplayWidth.of(table.columns().get(column).header()) + 4;
        for (List<Cell> row : table.rows()) {
            widest = Math.max(widest, DisplayWidth.of(row.get(column).text()) + 2);
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest));
    }
}
