package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;

/** Which cells near the head of a table are values of their columns, although they read like headers: {@code Active}. */
record ValuesBelow(Grid grid) {
    private static final int ROWS_WITH_VALUES = 2000;

    /** Whether what a cell says comes again below it, other than in a row that repeats the whole. */
    boolean has(int row, int column) {
        int code = grid.code(row, column);
        int end = Math.min(grid.rows(), row + ROWS_WITH_VALUES);
        for (int below = row + 1; below < end; below++) {
            if (column < grid.width(below) && grid.code(below, column) == code && !isRepeated(row, below)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRepeated(int row, int other) {
        for (int column = 0; column < grid.width(row); column++) {
            if (column >= grid.width(other) || grid.code(row, column) != grid.code(other, column)) {
                return false;
            }
        }
        return true;
    }
}
