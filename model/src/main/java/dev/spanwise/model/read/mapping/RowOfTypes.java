package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;

/** A row that says what type each column has, or whether it must be filled. */
final class RowOfTypes {
    private static final WordList TYPES = WordList.of("column-type");
    private static final int TYPES_FOR_A_UNIT = 3;

    private RowOfTypes() {}

    /** Whether two cells at least are words for that; one of several may be a unit, and the first one a label. */
    static boolean is(Grid grid, int row) {
        int said = 0;
        int others = 0;
        for (int column = 0; column < grid.width(row); column++) {
            String cell = Whitespace.collapse(grid.cell(row, column));
            boolean label = said + others == 0 && HeadRows.isLabel(cell);
            if (!cell.isEmpty() && !label) {
                said += isType(cell) ? 1 : 0;
                others += isType(cell) ? 0 : 1;
            }
        }
        return said >= 2 && others * TYPES_FOR_A_UNIT <= said;
    }

    private static boolean isType(String cell) {
        return TYPES.has(cell) || TYPES.has(HeaderText.withoutBrackets(cell).strip());
    }
}
