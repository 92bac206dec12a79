package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/**
 * Managers by span, and positions by layer, with the rows that the address asks for.
 *
 * @param choices what rows may be; the layers among them only where columns are spans
 * @param meanSpan whether the second one says mean spans instead of numbers
 */
public record MatricesView(List<MatrixRows> choices, Matrix spans, Matrix layers, boolean meanSpan) {
    /** Names of what the address says about them. */
    public static final String SPANS = "spans";

    public static final String LAYERS = "layers";
    public static final String MEAN_SPAN = "mean-span";
    public static final String EVERY_ROW = "rows";

    public MatricesView {
        choices = List.copyOf(choices);
    }

    /** Those that have a row for something else than layers. */
    public List<MatrixRows> groups() {
        return choices.stream().filter(rows -> rows != MatrixRows.LAYER).toList();
    }

    static MatricesView of(Visit visit, SelectedChart selected, Selection selection, String table, SpanRange target) {
        List<MatrixRows> choices = MatrixRows.listOf(selected.chart());
        boolean all = visit.find(EVERY_ROW).filter("all"::equals).isPresent();
        boolean mean = Option.ofSwitch(MEAN_SPAN).get(visit.asked());
        MatrixMaker maker = new MatrixMaker(selected, selection, table, target, all);
        MatrixRows spansBy = visit.findOneOf(SPANS, choices, MatrixRows::id).orElse(MatrixRows.LAYER);
        List<MatrixRows> groups = choices.subList(1, choices.size());
        MatrixRows layersBy = visit.findOneOf(LAYERS, groups, MatrixRows::id).orElse(groups.get(0));
        return new MatricesView(choices, maker.spans(spansBy), maker.layers(layersBy, mean), mean);
    }
}
