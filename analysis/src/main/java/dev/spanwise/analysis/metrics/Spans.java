package dev.spanwise.analysis.metrics;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spans of control of a group's people managers. A span counts direct reports, never indirect ones: positions in
 * {@link #byPosition}, the FTE of the reports in {@link #byFte} (the fairer figure where a row stands for several
 * posts). Without managers the counts are 0 and mean, percentiles and shares NaN.
 *
 * @param managers number of people managers
 * @param directReports sum of their spans
 * @param mean directReports / managers; for a whole chart (positions - tops) / managers
 * @param median the 50th percentile; all percentiles as {@link Percentiles} defines them
 * @param p10 the 10th percentile: one manager in ten has at most this span
 * @param p90 the 90th percentile
 * @param max the greatest span
 * @param bands how many managers fall into each band, every band once, narrow ones first
 */
public record Spans(
        int managers,
        double directReports,
        double mean,
        double median,
        double p10,
        double p90,
        double max,
        List<Band> bands) {

    public Spans {
        bands = List.copyOf(bands);
    }

    /**
     * Managers in one band.
     *
     * @param band the band
     * @param managers how many managers have a span in it
     * @param share managers in it / all managers, from 0 to 1; NaN without managers
     */
    public record Band(SpanBand band, int managers, double share) {}

    /** Spans that count positions. O(positions + managers log managers). */
    public static Spans byPosition(Group group) {
        return of(countReports(group));
    }

    /** The span of each manager of the group, in chart order. */
    static double[] countReports(Group group) {
        double[] spans = new double[group.size()];
        int managers = 0;
        for (int i = 0; i < group.size(); i++) {
            int span = group.chart().span(group.position(i));
            if (span > 0) {
                spans[managers++] = span;
            }
        }
        return Arrays.copyOf(spans, managers);
    }

    /** Spans that sum the FTE of the direct reports. O(positions + reports + managers log managers). */
    public static Spans byFte(Group group) {
        OrgChart chart = group.chart();
        double[] spans = new double[group.size()];
        int managers = 0;
        for (int i = 0; i < group.size(); i++) {
            int position = group.position(i);
            if (chart.isManager(position)) {
                spans[managers++] = PositionFigures.fteOfReports(chart, position);
            }
        }
        return of(Arrays.copyOf(spans, managers));
    }

    private static Spans of(double[] spans) {
        Percentiles percentiles = Percentiles.of(spans);
        DecimalSum sum = DecimalSum.ofFte();
        double max = Arrays.stream(spans).max().orElse(0);
        Multiset<SpanBand> counts = EnumMultiset.create(SpanBand.class);
        for (double span : spans) {
            sum.add(span);
            counts.add(SpanBand.of(span));
        }
        return new Spans(
                spans.length,
                sum.value(),
                spans.length == 0 ? Double.NaN : sum.value() / spans.length,
                percentiles.at(50),
                percentiles.at(10),
                percentiles.at(90),
                max,
                bands(counts, spans.length));
    }

    private static List<Band> bands(Multiset<SpanBand> counts, int managers) {
        List<Band> bands = new ArrayList<>();
        for (SpanBand band : SpanBand.values()) {
            int count = counts.count(band);
            bands.add(new Band(band, count, managers == 0 ? Double.NaN : (double) count / managers));
        }
        return bands;
    }
}
