package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import java.util.Map;
import java.util.function.IntPredicate;

/** What joining lists needs of tables whose row 0 names the columns. */
final class Grids {
    private Grids() {}

    /** The column of a name, -1 for none. */
    static int column(Grid grid, String name) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.cell(0, column).equals(name)) {
                return column;
            }
        }
        return -1;
    }

    /** The number in a cell, 0 where it is blank: the row that it names. */
    static int number(Grid grid, int row, int column) {
        return grid.code(row, column) == Grid.BLANK ? 0 : Integer.parseInt(grid.cell(row, column));
    }

    /**
     * The rows by the number of their text in a column; null where a row has none or two rows have the same.
     *
     * @param rows which rows count
     */
    static int @org.jspecify.annotations.Nullable [] rowsByKey(Grid grid, int column, IntPredicate rows) {
        int[] row = new int[grid.texts(column).size()];
        for (int r = 1; r < grid.rows(); r++) {
            if (rows.test(r)) {
                int code = grid.code(r, column);
                if (code == Grid.BLANK || row[code] != 0) {
                    return null;
                }
                row[code] = r;
            }
        }
        return row;
    }

    /**
     * A copy with further columns.
     *
     * @param rows which rows to keep
     * @param leftOut which columns to leave out
     * @param added texts of each new column by row of the old grid, null for none
     */
    static Grid copy(Content content, Grid grid, IntPredicate rows, IntPredicate leftOut, Map<String, String[]> added) {
        Grid copy = new Grid(content.name(), content.limits());
        for (int row = 0; row < grid.rows(); row++) {
            if (row > 0 && !rows.test(row)) {
                continue;
            }
            copy.startRow(grid.line(row));
            int target = 0;
            for (int column = 0; column < grid.columns(); column++) {
                if (!leftOut.test(column)) {
                    copy.set(target++, grid.cell(row, column));
                }
            }
            for (Map.Entry<String, String[]> column : added.entrySet()) {
                String text = row == 0 ? column.getKey() : column.getValue()[row];
                copy.set(target++, text == null ? "" : text);
            }
        }
        return copy;
    }
}
