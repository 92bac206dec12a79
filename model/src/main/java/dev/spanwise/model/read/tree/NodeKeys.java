package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import java.util.Locale;
import java.util.Map;

/** Where the rows of a tree have ids of their own, those say who is above, not numbers that nobody has seen. */
final class NodeKeys {
    private NodeKeys() {}

    /** The same tree by its own ids, where every row has one and no two the same. */
    static Grid own(Content content, Grid grid) {
        int node = Grids.column(grid, PartTable.NODE);
        int parent = Grids.column(grid, PartTable.PARENT);
        for (int column = 0; column < grid.columns() && parent >= 0; column++) {
            if (isId(grid.cell(0, column)) && column != node && Grids.rowsByKey(grid, column, row -> true) != null) {
                String[] above = new String[grid.rows()];
                for (int row = 1; row < grid.rows(); row++) {
                    boolean top = grid.code(row, parent) == Grid.BLANK;
                    above[row] = top ? "" : grid.cell(Integer.parseInt(grid.cell(row, parent)), column);
                }
                return Grids.copy(
                        content,
                        grid,
                        row -> true,
                        other -> other == node || other == parent,
                        Map.of(PartTable.PARENT, above));
            }
        }
        return grid;
    }

    private static boolean isId(String header) {
        String last = header.substring(header.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return last.equals("id")
                || last.equals("key")
                || last.endsWith("_id")
                || last.matches("(employee|person|position|worker|user|node|unit)(id|number|no|code)");
    }
}
