package dev.spanwise.model.read.format;

import com.google.common.collect.Maps;
import dev.spanwise.model.Problem;
import dev.spanwise.model.SourceRow;
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
 * @param place what rows are told by: the file, and the table where the file holds others too
 */
public record RawTable(
        String file,
        String format,
        @Nullable String sheet,
        @Nullable String charset,
        @Nullable Character delimiter,
        boolean named,
        Grid grid,
        Remarks remarks,
        String place) {

    /** The one table of its file. */
    public RawTable(
            String file,
            String format,
            @Nullable String sheet,
            @Nullable String charset,
            @Nullable Character delimiter,
            boolean named,
            Grid grid,
            Remarks remarks) {
        this(file, format, sheet, charset, delimiter, named, grid, remarks, file);
    }

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
        return with(grid, Remarks.of(List.of(problem)), place);
    }

    /** What messages call it: the sheet where a file may hold several, else the file. */
    public String label() {
        return sheet == null ? file : sheet;
    }

    /** The same with other cells. */
    public RawTable with(Grid other) {
        return with(other, remarks, place);
    }

    /** The same as one of several tables of its file: its rows are told with its name. */
    public RawTable besideOthers() {
        if (sheet == null) {
            return this;
        }
        String other = file + " [" + sheet + "]";
        return with(grid, remarks.at(other), other);
    }

    private RawTable with(Grid cells, Remarks said, String rows) {
        return new RawTable(file, format, sheet, charset, delimiter, named, cells, said, rows);
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

        /** The same with all rows told by this place. */
        Remarks at(String place) {
            return new Remarks(
                    problems.stream().map(problem -> at(place, problem)).toList(),
                    Maps.transformValues(ofColumns, problem -> at(place, problem)),
                    more,
                    total,
                    deeper);
        }

        private static Problem at(String place, Problem problem) {
            List<SourceRow> rows = problem.rows().stream()
                    .map(row -> new SourceRow(place, row.row()))
                    .toList();
            return new Problem(problem.kind(), problem.severity(), rows, problem.arguments());
        }

        public Remarks {
            problems = List.copyOf(problems);
            ofColumns = Map.copyOf(ofColumns);
        }
    }
}
