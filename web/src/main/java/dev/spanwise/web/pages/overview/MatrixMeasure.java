package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.findings.BandVerdict;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.PeopleQuery;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.pages.LayerRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What the cells of a {@link Matrix} say.
 *
 * @param counts whether a position is counted
 * @param column the column a position falls into
 * @param role parameter that limits a list to those counted; empty where that is everybody
 * @param isMean whether a cell says the mean span of those counted instead of their number
 */
record MatrixMeasure(
        String name, List<Column> columns, IntPredicate counts, IntUnaryOperator column, String role, boolean isMean) {
    private static final String MANAGERS = "&" + PeopleQuery.ROLE + "=" + PeopleQuery.MANAGERS;

    /**
     * One column.
     *
     * @param address parameters that limit a list to it, for a row with so many layers above; none where no list can
     * @param look of its cells
     */
    record Column(String label, IntFunction<Optional<String>> address, String look) {}

    /** Managers by their span. */
    static MatrixMeasure spans(OrgChart chart, SpanRange target) {
        List<SpanBand> bands = List.of(SpanBand.values());
        List<Column> columns = bands.stream()
                .map(band -> new Column(
                        band.label(),
                        above -> Optional.of("&band=" + band.id()),
                        BandVerdict.of(band, target).id()))
                .toList();
        IntUnaryOperator band = position -> bands.indexOf(SpanBand.of(chart.span(position)));
        return new MatrixMeasure("spans", columns, chart::isManager, band, MANAGERS, false);
    }

    /** Positions by layer, or the mean span of the managers there. */
    static MatrixMeasure layers(SelectedChart selected, boolean mean) {
        OrgChart chart = selected.chart();
        List<LayerRange> layers = LayerRange.listOf(selected.group().positions().stream()
                .map(chart::layer)
                .distinct()
                .boxed()
                .toList());
        List<Column> columns = layers.stream()
                .map(layer -> new Column(layer.label(), above -> address(layer, above), ""))
                .toList();
        int[] starts = layers.stream().mapToInt(LayerRange::from).toArray();
        IntUnaryOperator column = position -> {
            int at = Arrays.binarySearch(starts, chart.layer(position));
            return at < 0 ? -at - 2 : at;
        };
        return mean
                ? new MatrixMeasure("layers", columns, chart::isManager, column, MANAGERS, true)
                : new MatrixMeasure("layers", columns, position -> true, column, "", false);
    }

    private static Optional<String> address(LayerRange layer, int above) {
        return layer.isOne() ? Optional.of("&layer=" + (layer.from() - above)) : Optional.empty();
    }
}
