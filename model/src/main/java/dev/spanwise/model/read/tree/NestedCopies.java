package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that stand in the list and once more within the row they report to: a directory that repeats the direct
 * reports of everybody. Each is one person, and the copy says who is above.
 */
final class NestedCopies {
    private final Grid grid;
    private final int node;
    private final int parent;
    private final BitSet nested = new BitSet();

    private NestedCopies(Grid grid) {
        this.grid = grid;
        this.node = Grids.column(grid, PartTable.NODE);
        this.parent = Grids.column(grid, PartTable.PARENT);
        for (int row = 1; parent >= 0 && row < grid.rows(); row++) {
            nested.set(row, grid.code(row, parent) != Grid.BLANK);
        }
    }

    /** The rows without the copies, or all of them where nothing is there twice. */
    static Grid join(Content content, Grid grid) {
        NestedCopies copies = new NestedCopies(grid);
        if (copies.nested.isEmpty()) {
            return grid;
        }
        for (int column = 0; column < grid.columns(); column++) {
            int[] listed = column == copies.node || column == copies.parent ? null : copies.listed(column);
            if (listed != null) {
                return copies.joined(content, column, listed);
            }
        }
        return grid;
    }

    /** The rows of the list by a key that tells them apart, and that most of the nested ones share; else null. */
    private int @Nullable [] listed(int column) {
        IntPredicate top = row -> !nested.get(row);
        int[] listed = Grids.rowsByKey(grid, column, top);
        if (listed == null) {
            return null;
        }
        int copies = 0;
        int same = 0;
        BitSet seen = new BitSet();
        for (int row = nested.nextSetBit(0); row >= 0; row = nested.nextSetBit(row + 1)) {
            int code = grid.code(row, column);
            if (code == Grid.BLANK || seen.get(code)) {
                return null;
            }
            seen.set(code);
            copies += listed[code] == 0 ? 0 : 1;
            same += listed[code] != 0 && isSame(row, listed[code]) ? 1 : 0;
        }
        boolean most = copies * 2 >= nested.cardinality() && same * 2 >= copies;
        boolean ofManagers = copies * 2 >= grid.rows() - 1 - nested.cardinality() && same == copies;
        return most || (ofManagers && isForest(column, listed)) ? listed : null;
    }

    /** Whether nobody comes to stand above oneself. */
    private boolean isForest(int key, int[] listed) {
        int[] above = new int[grid.rows()];
        for (int row = nested.nextSetBit(0); row >= 0; row = nested.nextSetBit(row + 1)) {
            int own = listed[grid.code(row, key)];
            above[own == 0 ? row : own] = Grids.number(grid, row, parent);
        }
        return Forest.is(above);
    }

    private boolean isSame(int row, int other) {
        return IntStream.range(0, grid.columns())
                .filter(column -> column != node && column != parent)
                .allMatch(column -> {
                    int code = grid.code(row, column);
                    int same = grid.code(other, column);
                    return code == same || code == Grid.BLANK || same == Grid.BLANK;
                });
    }

    /** Rows that stand only within others are kept as rows of their own. */
    private Grid joined(Content content, int key, int[] listed) {
        String[] above = new String[grid.rows()];
        for (int row = nested.nextSetBit(0); row >= 0; row = nested.nextSetBit(row + 1)) {
            int manager = Grids.number(grid, row, parent);
            int own = listed[grid.code(row, key)];
            above[own == 0 ? row : own] = grid.cell(manager, key);
        }
        IntPredicate kept = row -> !nested.get(row) || listed[grid.code(row, key)] == 0;
        return Grids.copy(
                content, grid, kept, column -> column == node || column == parent, Map.of(PartTable.PARENT, above));
    }
}
