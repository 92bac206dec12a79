package dev.spanwise.report.handover;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.spanwise.report.document.FormulaGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * CSV that a system reads, not a spreadsheet: what stands in it is the data's own, to the letter. So nothing is made
 * harmless by another sign in front; what a spreadsheet would run does not come into such a file at all.
 */
final class CsvText {
    private CsvText() {}

    static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Whether a value is one line and nothing that a spreadsheet takes for a formula. */
    static boolean fits(String value) {
        return isLine(value) && FormulaGuard.defuseSeparated(value).equals(value);
    }

    /** Whether a value has nothing in it that ends a line or steers a program. */
    static boolean isLine(String value) {
        return value.codePoints()
                .noneMatch(sign -> Character.isISOControl(sign)
                        || Character.getType(sign) == Character.LINE_SEPARATOR
                        || Character.getType(sign) == Character.PARAGRAPH_SEPARATOR);
    }
}
