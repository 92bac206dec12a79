package dev.spanwise.report.board;

import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.deck.Chart;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many people managers lead. */
record SpansSlide(Board board) {
    static void add(Board board) {
        if (board.metrics().spans().managers() > 0) {
            new SpansSlide(board).add();
        }
    }

    private void add() {
        OrgChart chart = board.chart();
        int managers = board.metrics().spans().managers();
        SpanRange target = board.analysis().targets().span();
        int narrow = (int) IntStream.range(0, chart.size())
                .filter(position -> chart.isManager(position) && chart.span(position) < target.min())
                .count();
        String title =
                board.texts().get(narrow > 0 ? "spans.title" : "spans.title.none", narrow, managers, target.min());
        String key = board.analysis().targets().hasSpecialSpans() ? "spans.notes.own" : "spans.notes";
        Part room = board.add(title, board.texts().get(key, target.toString()));
        room.left(0.6).chart(bars(target));
        Part side = room.rightOf(0.6);
        side.table(Columns.<Figure<? super OrgMetrics>>in(board.texts())
                .text("spans.figure", figure -> figure.name(board.language()))
                .figure("spans.value", this::value)
                .table("", figures()));
    }

    private Cell value(Figure<? super OrgMetrics> figure) {
        return figure.cell(board.metrics(), board.numbers());
    }

    private static List<Figure<? super OrgMetrics>> figures() {
        return Stream.<Figure<? super OrgMetrics>>of(
                        FigureCatalogue.MANAGERS,
                        FigureCatalogue.MEAN_SPAN,
                        FigureCatalogue.MEDIAN_SPAN,
                        FigureCatalogue.MAX_SPAN,
                        FigureCatalogue.ONE_TO_ONE,
                        FigureCatalogue.CHAINS,
                        FigureCatalogue.PASS_THROUGH,
                        FigureCatalogue.RATIO)
                .toList();
    }

    private Chart bars(SpanRange target) {
        List<Spans.Band> bands = board.metrics().spans().bands();
        Chart.Series series = new Chart.Series(
                        board.texts().get("layers.managers"),
                        bands.stream().map(Spans.Band::managers).toList(),
                        Shade.MAIN)
                .coloured(bands.stream().map(band -> shade(band.band(), target)).toList());
        return Chart.sideBySide(
                Chart.Kind.COLUMNS,
                bands.stream().map(band -> band.band().label()).toList(),
                List.of(series));
    }

    /** Of bands that lie on target in part, too. */
    private static Shade shade(SpanBand band, SpanRange target) {
        boolean narrow = band.spans().hasUpperBound() && band.spans().upperEndpoint() < target.min();
        boolean wide = band.spans().lowerEndpoint() > target.max();
        return narrow ? Shade.FOURTH : wide ? Shade.MAIN : Shade.THIRD;
    }
}
