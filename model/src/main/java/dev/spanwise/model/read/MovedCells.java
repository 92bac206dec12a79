package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.KeyIndex;
import dev.spanwise.model.read.mapping.Reference;
import dev.spanwise.model.read.mapping.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds a manager who slipped into a neighbouring column: the manager column of the row has something that is no
 * reference, the column beside it has one, and in hardly any other row it does.
 */
final class MovedCells {
    /** A neighbour that resolves in more than every fifth row holds references by chance or of its own. */
    private static final int SELDOM = 5;

    private final Rows rows;
    private final Map<Reference, int[]> resolvingBeside = new HashMap<>();

    MovedCells(Rows rows) {
        this.rows = rows;
    }

    /** The row of the manager in the neighbouring column, or {@link Rows#NONE}. */
    int find(int row) {
        int column = neighbour(row);
        return column < 0 ? Rows.NONE : rowAt(rows.reference(row), rows.local(row), column);
    }

    /** Header of the neighbouring column that has the row's manager. */
    String header(int row) {
        return rows.reference(row).table().columnName(neighbour(row));
    }

    private int neighbour(int row) {
        Reference reference = rows.reference(row);
        int[] resolving = resolvingBeside.computeIfAbsent(reference, this::countBeside);
        for (int side = 0; side < 2; side++) {
            int column = reference.column() + (side == 0 ? -1 : 1);
            boolean seldom = resolving[side] * SELDOM <= reference.table().size();
            if (seldom && rowAt(reference, rows.local(row), column) != Rows.NONE) {
                return column;
            }
        }
        return -1;
    }

    /** How many rows would find a manager in the columns left and right of the reference. */
    private int[] countBeside(Reference reference) {
        int[] resolving = new int[2];
        for (int row = 0; row < reference.table().size(); row++) {
            for (int side = 0; side < 2; side++) {
                int column = reference.column() + (side == 0 ? -1 : 1);
                resolving[side] += rowAt(reference, row, column) == Rows.NONE ? 0 : 1;
            }
        }
        return resolving;
    }

    private static int rowAt(Reference reference, int local, int column) {
        Table table = reference.table();
        if (column < 0 || column >= table.columns()) {
            return Rows.NONE;
        }
        String text = table.text(local, column);
        int key = text.isEmpty() ? KeyIndex.NONE : reference.keys().find(text);
        return key == KeyIndex.NONE || !reference.keys().isClear(key)
                ? Rows.NONE
                : reference.keys().firstRow(key);
    }
}
