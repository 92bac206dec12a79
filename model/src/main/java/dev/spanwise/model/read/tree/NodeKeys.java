package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
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
                int key = column;
                return named(content, grid, node, number -> grid.cell(number, key), false);
            }
        }
        return parent < 0 || !isTakenForIds(grid, node, parent)
                ? grid
                : named(content, grid, node, number -> MARK + number, true);
    }

    /** Whether ids that not every row has, or that several have, look like the numbers of rows. */
    private static boolean isTakenForIds(Grid grid, int node, int parent) {
        return IntStream.range(0, grid.columns())
                .filter(column -> column != node && column != parent && isId(grid.cell(0, column)))
                .anyMatch(column -> IntStream.range(1, grid.rows())
                        .anyMatch(row -> grid.code(row, parent) != Grid.BLANK
                                && grid.texts(column).find(grid.cell(row, parent)) > 0));
    }

    /** The same with other names for rows, in a column of its own where they stand in none. */
    private static Grid named(Content content, Grid grid, int node, IntFunction<String> name, boolean inColumn) {
        Map<String, String[]> columns = new LinkedHashMap<>();
        if (inColumn) {
            columns.put(
                    PartTable.NODE,
                    IntStream.range(0, grid.rows()).mapToObj(name).toArray(String[]::new));
        }
        BitSet replaced = new BitSet();
        replaced.set(node);
        for (String header : List.of(PartTable.PARENT, PartTable.DOTTED)) {
            int column = Grids.column(grid, header);
            if (column >= 0) {
                replaced.set(column);
                columns.put(header, above(grid, column, name));
            }
        }
        return Grids.copy(content, grid, row -> true, replaced::get, columns);
    }

    private static String[] above(Grid grid, int column, IntFunction<String> name) {
        String[] above = new String[grid.rows()];
        for (int row = 1; row < grid.rows(); row++) {
            int number = Grids.number(grid, row, column);
            above[row] = number == 0 ? "" : name.apply(number);
        }
        return above;
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
