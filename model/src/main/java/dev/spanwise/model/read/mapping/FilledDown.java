package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;

/** A column in which each blank cell says what the nearest one above says. */
final class FilledDown {
    private FilledDown() {}

    /** Codes of the texts, by row; blank above the first text. O(rows). */
    static int[] codes(Table table, int column) {
        int[] codes = new int[table.size()];
        int last = Grid.BLANK;
        for (int row = 0; row < codes.length; row++) {
            int code = table.code(row, column);
            last = code == Grid.BLANK ? last : code;
            codes[row] = last;
        }
        return codes;
    }
}
