package dev.spanwise.report.board;

import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.deck.Chart;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import dev.spanwise.report.simulation.ScenarioTables;
import java.util.ArrayList;
import java.util.List;

/** Layers and figures before and after. */
record PlanSlide(Board board, List<ScenarioRun> runs) {
    static void add(Board board) {
        if (!board.told().isEmpty()) {
            new PlanSlide(board, board.runs()).add();
        }
    }

    private void add() {
        Part room = board.add(title(), board.texts().get("plan.notes"));
        double share = runs.size() > 1 ? 0.34 : 0.5;
        room.left(share).chart(layers());
        room.rightOf(share).table(ScenarioTables.figures(runs, board.language()));
    }

    private String title() {
        return runs.size() > 1 ? board.texts().get("plan.title.several", runs.size()) : title(board, runs.get(0));
    }

    /** What a scenario leaves of layers and managers. */
    static String title(Board board, ScenarioRun run) {
        return board.texts()
                .get(
                        "plan.title",
                        Board.name(run),
                        run.after().layers(),
                        run.before().layers(),
                        run.figuresAfter().roles().managers(),
                        run.figuresBefore().roles().managers());
    }

    private Chart layers() {
        OrgChart before = runs.get(0).before();
        int most = runs.stream().mapToInt(run -> run.after().layers()).reduce(before.layers(), Math::max);
        LayerBars bars = new LayerBars(most, board.texts());
        List<Chart.Series> series = new ArrayList<>();
        series.add(new Chart.Series(
                board.texts().get("plan.before"), bars.wholes(layer -> positions(before, layer)), Shade.QUIET));
        for (int i = 0; i < runs.size(); i++) {
            OrgChart after = runs.get(i).after();
            String name =
                    runs.size() > 1 ? Board.name(runs.get(i)) : board.texts().get("plan.after");
            series.add(new Chart.Series(name, bars.wholes(layer -> positions(after, layer)), Board.COLOURS.get(i)));
        }
        // a layer that is gone has no bar, and needs no zero
        return Chart.sideBySide(Chart.Kind.BARS, bars.names(), series).formatted("#,##0;-#,##0;");
    }

    private static int positions(OrgChart chart, int layer) {
        return layer > chart.layers() ? 0 : chart.layerStart(layer + 1) - chart.layerStart(layer);
    }
}
