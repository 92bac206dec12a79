package dev.spanwise.report.board;

import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.deck.Chart;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where the layers are: the pyramid, and which departments reach how deep. */
record LayersSlide(Board board) {
    static void add(Board board) {
        if (board.chart().size() > 0) {
            new LayersSlide(board).add();
        }
    }

    private void add() {
        FewestNeeded needed = board.analysis().fewestNeeded();
        OrgChart chart = board.chart();
        int deeper = needed.layers() >= chart.layers() ? 0 : chart.size() - chart.layerStart(needed.layers() + 1);
        String title = board.texts()
                .get(deeper > 0 ? "layers.title" : "layers.title.flat", deeper, chart.size(), needed.layers());
        Part room = board.add(title, board.texts().get("layers.notes", needed.span(), chart.size(), needed.layers()));
        List<Department> departments = departments();
        if (departments.isEmpty()) {
            room.chart(pyramid());
        } else {
            room.left(0.56).chart(pyramid());
            room.rightOf(0.56).table(table(departments));
        }
    }

    private Chart pyramid() {
        List<LayerMetrics> layers = board.metrics().perLayer();
        LayerBars bars = new LayerBars(layers.size(), board.texts());
        return Chart.stacked(
                Chart.Kind.BARS,
                bars.names(),
                List.of(
                        new Chart.Series(
                                board.texts().get("layers.managers"),
                                bars.wholes(layer -> layers.get(layer - 1).managers()),
                                Shade.MAIN),
                        new Chart.Series(
                                board.texts().get("layers.others"),
                                bars.wholes(layer -> layers.get(layer - 1).positions()
                                        - layers.get(layer - 1).managers()),
                                Shade.LIGHT)));
    }

    private record Department(String name, int positions, int managers, int deepest) {}

    private List<Department> departments() {
        OrgChart chart = board.chart();
        List<String> names = chart.attributes().distinctTexts(Field.DEPARTMENT);
        int[] positions = new int[names.size()];
        int[] managers = new int[names.size()];
        int[] deepest = new int[names.size()];
        for (int position = 0; position < chart.size(); position++) {
            int code = chart.attributes().textCode(Field.DEPARTMENT, chart.record(position));
            if (code >= 0) {
                positions[code]++;
                managers[code] += chart.isManager(position) ? 1 : 0;
                deepest[code] = Math.max(deepest[code], chart.layer(position));
            }
        }
        return IntStream.range(0, names.size())
                .filter(code -> positions[code] > 0)
                .mapToObj(code -> new Department(names.get(code), positions[code], managers[code], deepest[code]))
                .sorted(Comparator.comparingInt(Department::deepest)
                        .thenComparing(Department::positions)
                        .reversed()
                        .thenComparing(Department::name))
                .toList();
    }

    private Table table(List<Department> departments) {
        return Columns.<Department>in(board.texts())
                .text("layers.department", Department::name)
                .layer("layers.deepest", Department::deepest)
                .whole("layers.positions", Department::positions)
                .whole("layers.leading", Department::managers)
                .table("", departments);
    }
}
