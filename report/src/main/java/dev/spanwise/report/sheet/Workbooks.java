package dev.spanwise.report.sheet;

import dev.spanwise.report.text.FormulaGuard;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** What all workbooks of Spanwise have in common. */
final class Workbooks {
    static final String DAY = "yyyy-mm-dd";
    private static final int LONGEST_NAME = 31;
    private static final String HEADER_FILL = "DEEBF7";

    private Workbooks() {}

    /** The name of a sheet without the characters that spreadsheets forbid, and not too long for them. */
    static String sheetName(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        String name = allowed.isEmpty() ? "Sheet" : allowed;
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }

    static void writeHeader(Worksheet sheet, int row, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(row, column, FormulaGuard.defuse(headers.get(column)));
            sheet.style(row, column).bold().fillColor(HEADER_FILL).set();
            sheet.width(column, Math.min(40, Math.max(12, headers.get(column).length() + 4)));
        }
    }
}
