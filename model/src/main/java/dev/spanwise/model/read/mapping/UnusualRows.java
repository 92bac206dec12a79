package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The rows of a grid that may be anything but data, found column by column: nearly all rows of a large file are data, and
 * to tell that one by one, cell after cell, would take longer than to read some files.
 */
final class UnusualRows {
    /** More than what {@link HeadRows} and {@link RowJudge} look at right below a header. */
    private static final int BELOW_HEADER = 16;

    private final BitSet rows = new BitSet();

    /**
     * Looks at all rows below the header. O(cells).
     *
     * @param oddStart whether a text of the first column, by its number, may begin a row that is no data
     */
    UnusualRows(Grid grid, int headerRow, IntPredicate oddStart) {
        int first = headerRow + 1;
        rows.set(first, Math.min(Math.max(first, grid.rows()), first + BELOW_HEADER));
        for (int row = first; row < grid.rows(); row++) {
            int code = grid.width(row) < 2 ? Grid.BLANK : grid.code(row, 0);
            if (code == Grid.BLANK || grid.code(row, 1) == Grid.BLANK || oddStart.test(code)) {
                rows.set(row);
            }
        }
        if (headerRow != HeaderFinder.NONE) {
            for (int column = 0; column < grid.width(headerRow); column++) {
                addThoseWith(grid, column, grid.code(headerRow, column), first);
            }
        }
    }

    /** Rows that have the header's own text in a column. */
    private void addThoseWith(Grid grid, int column, int header, int first) {
        if (header != Grid.BLANK) {
            grid.eachWith(column, header, first, rows::set);
        }
    }

    boolean has(int row) {
        return rows.get(row);
    }
}
