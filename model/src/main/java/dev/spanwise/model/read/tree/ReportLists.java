package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists within rows that name other rows: where each is named at most once, they are the reports of the row. */
final class ReportLists {
    private final Map<String, Map<String, Integer>> rowsOfTexts = new LinkedHashMap<>();
    /** Lists that name something twice: nobody reports to two. */
    private final Set<String> others = new HashSet<>();

    void add(int row, Map<String, List<String>> texts) {
        texts.forEach((name, list) -> {
            if (!others.contains(name)) {
                Map<String, Integer> rows = rowsOfTexts.computeIfAbsent(name, n -> new HashMap<>());
                boolean repeated = false;
                for (String text : list) {
                    repeated |= rows.put(text, row) != null;
                }
                if (repeated) {
                    others.add(name);
                    rowsOfTexts.remove(name);
                }
            }
        });
    }

    /** For each row the key of the row that names it; null where no list names at least half of the rows. */
    String @Nullable [] above(Grid grid) {
        for (Map<String, Integer> list : rowsOfTexts.values()) {
            boolean branches = list.size() > new HashSet<>(list.values()).size();
            for (int key = 0; branches && list.size() * 2 >= grid.rows() - 1 && key < grid.columns(); key++) {
                int[] rows = Grids.rowsByKey(grid, key, row -> true);
                String[] above = rows == null ? null : above(grid, key, rows, list);
                if (above != null) {
                    return above;
                }
            }
        }
        return null;
    }

    private static String @Nullable [] above(Grid grid, int key, int[] rows, Map<String, Integer> list) {
        String[] above = new String[grid.rows()];
        int[] parent = new int[grid.rows()];
        int known = 0;
        for (Map.Entry<String, Integer> named : list.entrySet()) {
            int code = grid.texts(key).find(named.getKey());
            int row = code < 0 ? 0 : rows[code];
            if (row > 0) {
                known++;
                above[row] = grid.cell(named.getValue(), key);
                parent[row] = named.getValue();
            }
        }
        return known * 10 < list.size() * 9 || !Forest.is(parent) ? null : above;
    }
}
