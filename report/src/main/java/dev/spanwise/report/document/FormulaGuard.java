package dev.spanwise.report.document;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what stands in a name or a title: a text that begins like a formula gets an
 * apostrophe in front, which spreadsheets show as text.
 */
public final class FormulaGuard {
    /** The signs, and those of full width, which Asian input methods type and some spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Where a cell begins for a spreadsheet that takes another character than ours for the end of one. */
    private static final Pattern AFTER_SEPARATOR = Pattern.compile("(?<=[;,\t|])(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private FormulaGuard() {}

    /** The text, harmless in a cell of a workbook. */
    public static String defuse(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text, harmless in a file of separated values, whichever separator a spreadsheet assumes. */
    public static String defuseSeparated(String text) {
        return AFTER_SEPARATOR.matcher(defuse(text)).replaceAll("'");
    }
}
