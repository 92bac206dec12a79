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
 */
public record TableOptions(
        @Nullable String sheet,
        @Nullable Character delimiter,
        @Nullable Charset charset,
        int skipRows) {
    /** Everything is found out. */
    public static final TableOptions DISCOVER = new TableOptions(null, null, null, 0);

    public TableOptions {
        if (skipRows < 0) {
            throw new IllegalArgumentException("rows to skip: " + skipRows + " is negative");
        }
    }
}
