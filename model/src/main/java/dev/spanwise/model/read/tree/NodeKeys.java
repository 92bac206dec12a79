package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the rows of a tree have ids of their own, those say who is above, not numbers that nobody has seen. */
final class NodeKeys {
    private static final String MARK = "node-";

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
        return parent < 0 || !isTakenForIds(grid, node, parent) ? grid : marked(content, grid, node, parent);
    }

    /** Whether ids that not every row has, or that several have, look like the numbers of rows. */
    private static boolean isTakenForIds(Grid grid, int node, int parent) {
        return IntStream.range(0, grid.columns())
                .filter(column -> column != node && column != parent && isId(grid.cell(0, column)))
                .anyMatch(column -> IntStream.range(1, grid.rows())
                        .anyMatch(row -> grid.code(row, parent) != Grid.BLANK
                                && grid.texts(column).find(grid.cell(row, parent)) > 0));
    }

    /** The same with numbers of rows that are like no id. */
    private static Grid marked(Content content, Grid grid, int node, int parent) {
        String[] nodes = new String[grid.rows()];
        String[] above = new String[grid.rows()];
        for (int row = 1; row < grid.rows(); row++) {
            nodes[row] = MARK + grid.cell(row, node);
            above[row] = grid.code(row, parent) == Grid.BLANK ? "" : MARK + grid.cell(row, parent);
        }
        Map<String, String[]> columns = new LinkedHashMap<>();
        columns.put(PartTable.NODE, nodes);
        columns.put(PartTable.PARENT, above);
        return Grids.copy(content, grid, row -> true, column -> column == node || column == parent, columns);
    }

    /** Whether a header is that of ids. */
    static boolean isId(String header) {
        String last = header.substring(header.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return last.equals("id")
                || last.equals("key")
                || last.endsWith("_id")
                || last.matches("(employee|person|position|worker|user|node|unit)(id|number|no|code)");
    }
}
