package dev.spanwise.model.read.format;

import dev.spanwise.model.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as a format gives it.
 *
 * @param file name of the file
 * @param format for example {@code CSV}
 * @param sheet name of the sheet of a workbook, or of the list within nested data, where a file may hold several
 * @param charset of a text file
 * @param delimiter of a text file
 * @param named whether row 0 is for certain the header, because the format names its columns itself
 * @param grid all rows, title rows and header among them
 * @param remarks what the reader has to say about the table
 */
public record RawTable(
        String file,
        String format,
        @Nullable String sheet,
        @Nullable String charset,
        @Nullable Character delimiter,
        boolean named,
        Grid grid,
        Remarks remarks) {

    /** A table about which there is nothing to say. */
    public RawTable(
            String file,
            String format,
            @Nullable String sheet,
            @Nullable String charset,
            @Nullable Character delimiter,
            boolean named,
            Grid grid) {
        this(file, format, sheet, charset, delimiter, named, grid, Remarks.NONE);
    }

    /** The same with a problem that is told whenever the table is read. */
    RawTable with(Problem problem) {
        return new RawTable(file, format, sheet, charset, delimiter, named, grid, Remarks.of(List.of(problem)));
    }

    /** What messages call it: the sheet where a file may hold several, else the file. */
    public String label() {
        return sheet == null ? file : sheet;
    }

    /** The same with other cells. */
    public RawTable with(Grid other) {
        return new RawTable(file, format, sheet, charset, delimiter, named, other, remarks);
    }

    /**
     * What a reader has to say about a table besides its cells.
     *
     * @param problems told whenever the table is read
     * @param ofColumns told where a column, by its number, is used for something
     * @param more whether the file says that more of the same follows elsewhere
     * @param total how many rows there are in all, as the file says; 0 where it does not
     * @param deeper whether the file has tables of a higher tier
     */
    public record Remarks(
            List<Problem> problems, Map<Integer, Problem> ofColumns, boolean more, long total, boolean deeper) {
        /** Nothing. */
        public static final Remarks NONE = new Remarks(List.of(), Map.of(), false, 0, false);

        /** Problems alone. */
        public static Remarks of(List<Problem> problems) {
            return new Remarks(problems, Map.of(), false, 0, false);
        }

        public Remarks {
            problems = List.copyOf(problems);
            ofColumns = Map.copyOf(ofColumns);
        }
    }
}
