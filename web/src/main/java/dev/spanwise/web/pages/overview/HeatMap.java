package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.metrics.LayerTable;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.pages.LayerRange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many positions of each department stand in each layer; the largest departments, the others together.
 *
 * @param layers the columns
 * @param rows one a department, the largest first
 */
public record HeatMap(List<LayerRange> layers, List<DepartmentRow> rows) {
    private static final int MOST_ROWS = 12;
    /** Shades from 0, nothing, to this one, the fullest cell. */
    private static final int SHADES = 9;

    /** Whether some departments have no row of their own. */
    public boolean isCut() {
        return rows.stream().anyMatch(DepartmentRow::others);
    }

    /**
     * One department.
     *
     * @param name empty for positions without a department
     * @param others whether the row adds up all departments that have no row of their own
     */
    public record DepartmentRow(String name, boolean others, int total, List<Cell> cells) {
        /** The department as an address has it. */
        public String inAddress() {
            return URLEncoder.encode(name.isEmpty() ? Selection.NO_VALUE : name, StandardCharsets.UTF_8);
        }
    }

    /**
     * One department in one column.
     *
     * @param shade 0 for nobody, up to 9 for the fullest cell
     */
    public record Cell(LayerRange layers, int positions, int shade) {}

    /**
     * Counts.
     *
     * @param all whether every department has a row of its own
     */
    static HeatMap of(LayerTable table, boolean all) {
        List<LayerRange> layers =
                LayerRange.listOf(List.copyOf(table.positions().rowKeySet()));
        Map<String, int[]> counts = new HashMap<>();
        int column = 0;
        for (Map.Entry<Integer, Map<String, Integer>> layer :
                table.positions().rowMap().entrySet()) {
            column += layers.get(column).has(layer.getKey()) ? 0 : 1;
            for (Map.Entry<String, Integer> cell : layer.getValue().entrySet()) {
                counts.computeIfAbsent(cell.getKey(), name -> new int[layers.size()])[column] += cell.getValue();
            }
        }
        return new HeatMap(layers, rows(layers, counts, all ? Integer.MAX_VALUE : MOST_ROWS));
    }

    private static List<DepartmentRow> rows(List<LayerRange> layers, Map<String, int[]> counts, int most) {
        List<Map.Entry<String, int[]>> largestFirst = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, int[]> entry) -> -sum(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int own = largestFirst.size() <= most ? largestFirst.size() : most - 1;
        int[] others = new int[layers.size()];
        for (Map.Entry<String, int[]> entry : largestFirst.subList(own, largestFirst.size())) {
            for (int i = 0; i < others.length; i++) {
                others[i] += entry.getValue()[i];
            }
        }
        int fullest = largestFirst.stream()
                .flatMapToInt(entry -> java.util.Arrays.stream(entry.getValue()))
                .max()
                .orElse(0);
        List<DepartmentRow> rows = new ArrayList<>();
        largestFirst
                .subList(0, own)
                .forEach(entry -> rows.add(row(entry.getKey(), false, layers, entry.getValue(), fullest)));
        if (own < largestFirst.size()) {
            rows.add(row("", true, layers, others, fullest));
        }
        return rows;
    }

    private static DepartmentRow row(String name, boolean others, List<LayerRange> layers, int[] counts, int fullest) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            cells.add(new Cell(layers.get(i), counts[i], shade(counts[i], fullest)));
        }
        return new DepartmentRow(name, others, sum(counts), cells);
    }

    private static int shade(int count, int fullest) {
        return count == 0 ? 0 : Math.min(SHADES, 1 + (int) ((SHADES - 1) * Math.sqrt((double) count / fullest)));
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
