package dev.spanwise.model.read.input;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the shape of a file; whatever is null or 0 is found out.
 *
 * @param sheet name or number (from 1) of the sheet of a workbook
 * @param delimiter between the cells of a text file
 * @param charset of a text file
 * @param skipRows lines above the header
 * @param positions name of the file or sheet that holds the positions, where others hold those who hold them
 */
public record TableOptions(
        @Nullable String sheet,
        @Nullable Character delimiter,
        @Nullable Charset charset,
        int skipRows,
        @Nullable String positions) {
    /** Everything is found out. */
    public static final TableOptions DISCOVER = new TableOptions(null, null, null, 0, null);

    /** Without a word about positions. */
    public TableOptions(
            @Nullable String sheet, @Nullable Character delimiter, @Nullable Charset charset, int skipRows) {
        this(sheet, delimiter, charset, skipRows, null);
    }

    public TableOptions {
        if (skipRows < 0) {
            throw new IllegalArgumentException("rows to skip: " + skipRows + " is negative");
        }
    }
}
