package dev.spanwise.report.document;

/**
 * Keeps a spreadsheet from running what stands in a name or a title: a text that begins like a formula gets an
 * apostrophe in front, which spreadsheets show as text.
 */
public final class FormulaGuard {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    /** The text, harmless for a spreadsheet. */
    public static String defuse(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
