package dev.spanwise.model.read.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a format gives it.
 *
 * @param file name of the file
 * @param format for example {@code CSV}
 * @param sheet name of the sheet, where the format has sheets
 * @param charset of a text file
 * @param delimiter of a text file
 * @param named whether row 0 is for certain the header, because the format names its columns itself
 * @param grid all rows, title rows and header among them
 * @param strayQuotes lines of a text file with a quote that was taken for an ordinary character
 */
public record RawTable(
        String file,
        String format,
        @Nullable String sheet,
        @Nullable String charset,
        @Nullable Character delimiter,
        boolean named,
        Grid grid,
        List<Integer> strayQuotes) {
    public RawTable {
        strayQuotes = List.copyOf(strayQuotes);
    }

    /** A table without stray quotes. */
    public RawTable(
            String file,
            String format,
            @Nullable String sheet,
            @Nullable String charset,
            @Nullable Character delimiter,
            boolean named,
            Grid grid) {
        this(file, format, sheet, charset, delimiter, named, grid, List.of());
    }

    RawTable withStrayQuotes(List<Integer> lines) {
        return new RawTable(file, format, sheet, charset, delimiter, named, grid, lines);
    }
}
