package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The positions by layer and by branch. */
record LayerTable(List<TreeMap<Integer, List<Integer>>> byRow, int columns) {
    static LayerTable of(VisibleTree tree) {
        int[] positions = tree.positions();
        int first = tree.chart().layer(positions[0]);
        int[] column = new int[tree.chart().size()];
        List<TreeMap<Integer, List<Integer>>> rows = new ArrayList<>();
        int columns = 0;
        boolean oneRoot = tree.roots().length == 1;
        for (int position : positions) {
            boolean opens = oneRoot ? isSecond(tree, position) : tree.isRoot(position);
            boolean head = oneRoot && tree.isRoot(position);
            column[position] =
                    head ? 0 : opens ? columns++ : column[tree.chart().manager(position)];
            int row = tree.chart().layer(position) - first;
            while (rows.size() <= row) {
                rows.add(new TreeMap<>());
            }
            rows.get(row)
                    .computeIfAbsent(column[position], c -> new ArrayList<>())
                    .add(position);
        }
        return new LayerTable(rows, Math.max(1, columns));
    }

    private static boolean isSecond(VisibleTree tree, int position) {
        return !tree.isRoot(position) && tree.isRoot(tree.chart().manager(position));
    }

    int rows() {
        return byRow.size();
    }

    List<Integer> cell(int row, int column) {
        return byRow.get(row).getOrDefault(column, List.of());
    }

    int count(int row) {
        return byRow.get(row).values().stream().mapToInt(List::size).sum();
    }
}
