package dev.spanwise.report.dossier;

import dev.spanwise.analysis.metrics.LayerTable;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many positions of each department stand in each layer, as a table whose cells are the darker the more there are.
 *
 * @param title says what the rows are
 * @param layers the headings; the last may stand for all layers from there on
 * @param rows the largest departments first
 * @param more a sentence about the departments that are not shown; empty where all are
 */
public record HeatMap(String title, List<String> layers, List<Row> rows, String more) {
    private static final int MOST_ROWS = 24;
    /** As many as a page has room for. */
    private static final int MOST_LAYERS = 15;

    private static final int SHADES = 6;

    public HeatMap {
        layers = List.copyOf(layers);
        rows = List.copyOf(rows);
    }

    /** One department. */
    public record Row(String name, List<Cell> cells, String total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One layer of it, or all from one on.
     *
     * @param count as people read it, empty for none
     * @param shade 0 for none to 6 for the most of the whole table
     */
    public record Cell(String count, int shade) {}

    /** By department; by job family where there are too many departments to read and few families. */
    static HeatMap of(OrgChart chart, Texts texts) {
        Field field = field(chart);
        LayerTable table = LayerTable.of(Group.all(chart), field);
        List<Map.Entry<String, Integer>> departments = table.positions().columnKeySet().stream()
                .filter(name -> !name.isEmpty())
                .map(name -> Map.entry(name, total(table, name)))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int most = departments.stream()
                .flatMap(entry -> table.positions().column(entry.getKey()).values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        Numbers numbers = new Numbers(texts.language());
        List<Row> rows = departments.stream()
                .limit(MOST_ROWS)
                .map(entry -> row(table, entry, chart.layers(), most, numbers))
                .toList();
        return new HeatMap(
                texts.get(field == Field.DEPARTMENT ? "heat.department" : "heat.job-family"),
                headings(chart.layers()),
                rows,
                more(departments.size() - rows.size(), texts));
    }

    private static Field field(OrgChart chart) {
        int departments = chart.attributes().countTexts(Field.DEPARTMENT);
        int families = chart.attributes().countTexts(Field.JOB_FAMILY);
        boolean tooMany = departments == 0 || departments > MOST_ROWS;
        return tooMany && families > 0 && families <= MOST_ROWS ? Field.JOB_FAMILY : Field.DEPARTMENT;
    }

    private static int total(LayerTable table, String name) {
        return table.positions().column(name).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Row row(
            LayerTable table, Map.Entry<String, Integer> department, int layers, int most, Numbers numbers) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= Math.min(MOST_LAYERS, layers); column++) {
            int count = count(table, department.getKey(), column, layers);
            int shade = Math.min(SHADES, (int) Math.ceil(SHADES * Math.sqrt((double) count / most)));
            cells.add(
                    count == 0 ? new Cell("", 0) : new Cell(numbers.whole(count).text(), shade));
        }
        return new Row(
                department.getKey(), cells, numbers.whole(department.getValue()).text());
    }

    /** Of a layer; where there are more than have room, the last column counts all from there on. */
    private static int count(LayerTable table, String department, int column, int layers) {
        int last = column == MOST_LAYERS ? layers : column;
        return IntStream.rangeClosed(column, last)
                .map(layer -> table.count(layer, department))
                .sum();
    }

    private static List<String> headings(int layers) {
        return IntStream.rangeClosed(1, Math.min(MOST_LAYERS, layers))
                .mapToObj(layer -> "L" + layer + (layer == MOST_LAYERS && layers > layer ? "+" : ""))
                .toList();
    }

    private static String more(int departments, Texts texts) {
        return departments == 0 ? "" : texts.get("heat.more", departments);
    }
}
