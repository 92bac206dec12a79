package dev.spanwise.report.diagram.chart;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Positions of each department on each layer: the darker a cell, the more; the largest departments first. */
record HeatMapChart(OrgChart chart, Texts texts) {
    private static final int MOST_ROWS = 60;
    private static final double LABEL = 190;
    private static final double CELL = 44;
    private static final double ROW = 18;

    Drawing draw() {
        List<Map.Entry<String, int[]>> rows = rows();
        int most = rows.stream()
                .flatMapToInt(row -> Arrays.stream(row.getValue()))
                .max()
                .orElse(1);
        Marks marks = new Marks();
        for (int layer = 1; layer <= chart.layers(); layer++) {
            TextRun name = TextRun.bold(texts.get("box.layer", layer), Marks.TEXT);
            marks.words(LABEL + (layer - 1) * CELL, ROW / 2, CELL, name);
        }
        double y = ROW;
        for (Map.Entry<String, int[]> row : rows) {
            marks.words(0, y + ROW / 2, LABEL, TextRun.plain(row.getKey(), Marks.TEXT));
            addCells(marks, row.getKey(), row.getValue(), y, most);
            y += ROW;
        }
        return marks.drawing(LABEL + chart.layers() * CELL, y);
    }

    private void addCells(Marks marks, String department, int[] counts, double y, int most) {
        for (int layer = 1; layer <= chart.layers(); layer++) {
            int count = counts[layer - 1];
            if (count > 0) {
                int step = most == 1 ? 0 : (int) Math.round(4 * Math.log(count) / Math.log(most));
                String fill = Palette.shade(step, 5);
                String ink = Palette.isDark(fill) ? Palette.WHITE : TextRun.INK;
                TextRun figure =
                        TextRun.plain(String.valueOf(count), Marks.TEXT).coloured(ink);
                double x = LABEL + (layer - 1) * CELL;
                marks.cell(x, y, CELL - 1, ROW - 1, fill, figure, department + ", " + texts.get("box.layer", layer));
            }
        }
    }

    /** Counts by layer, for the largest departments; the rest together in the last row. */
    private List<Map.Entry<String, int[]>> rows() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int layer = 1; layer <= chart.layers(); layer++) {
            for (int position = chart.layerStart(layer); position < chart.layerStart(layer + 1); position++) {
                String name = department(chart.attributes().text(Field.DEPARTMENT, chart.record(position)));
                counts.computeIfAbsent(name, d -> new int[chart.layers()])[layer - 1]++;
            }
        }
        List<Map.Entry<String, int[]>> sorted = counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(
                                row -> -Arrays.stream(row.getValue()).sum())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        return sorted.size() <= MOST_ROWS ? sorted : withRest(sorted);
    }

    private List<Map.Entry<String, int[]>> withRest(List<Map.Entry<String, int[]>> sorted) {
        int[] rest = new int[chart.layers()];
        for (Map.Entry<String, int[]> row : sorted.subList(MOST_ROWS, sorted.size())) {
            Arrays.setAll(rest, layer -> rest[layer] + row.getValue()[layer]);
        }
        var kept = new ArrayList<>(sorted.subList(0, MOST_ROWS));
        kept.add(Map.entry(texts.get("legend.others", sorted.size() - MOST_ROWS), rest));
        return kept;
    }

    private String department(@Nullable String name) {
        return name == null ? texts.get("legend.none") : name;
    }
}
