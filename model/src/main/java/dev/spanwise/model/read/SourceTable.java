package dev.spanwise.model.read;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a table was read from, and how.
 *
 * @param file name of the file
 * @param format for example {@code CSV} or {@code XLSX}
 * @param sheet name of the sheet of a workbook, else null
 * @param charset of a text file, else null
 * @param delimiter of a text file, else null
 * @param headerRow line of the header, from 1; 0 where the format names its columns itself
 * @param rows rows below the header that were not blank
 */
public record SourceTable(
        String file,
        String format,
        @Nullable String sheet,
        @Nullable String charset,
        @Nullable Character delimiter,
        int headerRow,
        int rows) {
    /** The same with other names for the file and the sheet. */
    SourceTable with(UnaryOperator<String> names) {
        String other = sheet == null ? null : names.apply(sheet);
        return new SourceTable(names.apply(file), format, other, charset, delimiter, headerRow, rows);
    }
}
