package dev.spanwise.report.sheet;

import dev.spanwise.report.document.FormulaGuard;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** What all workbooks of Spanwise have in common. */
final class Workbooks {
    static final String DAY = "yyyy-mm-dd";
    private static final int LONGEST_NAME = 31;
    /** A part shortened to less than this says nothing any more. */
    private static final int FEWEST_LETTERS = 6;

    private static final String HEADER_FILL = "DEEBF7";

    private Workbooks() {}

    /**
     * The name of a sheet without the characters that spreadsheets forbid, and not too long for them. Where a title
     * says of what it is, as in "Scenario: Moves", a long name is shortened before the colon.
     */
    static String sheetName(String title) {
        return sheetName(title, "");
    }

    /** The same with a number that tells it from other sheets of that name. */
    static String sheetName(String title, String number) {
        int most = LONGEST_NAME - number.length();
        int colon = title.lastIndexOf(": ");
        String own = allowed(title.substring(colon + 1));
        int room = most - own.length() - 2;
        String name = colon < 0 || room < FEWEST_LETTERS
                ? allowed(title)
                : shortened(allowed(title.substring(0, colon)), room) + ", " + own;
        return shortened(name.isEmpty() ? "Sheet" : name, most) + number;
    }

    private static String allowed(String text) {
        return text.replaceAll("[<>\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    static void writeHeader(Worksheet sheet, int row, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(row, column, FormulaGuard.defuse(headers.get(column)));
            sheet.style(row, column).bold().fillColor(HEADER_FILL).set();
            sheet.width(column, Math.min(40, Math.max(12, headers.get(column).length() + 4)));
        }
    }
}
