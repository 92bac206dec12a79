package dev.spanwise.analysis.metrics;

import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Percentiles by linear interpolation between the two nearest values: for n sorted values x(1) ... x(n), the p-th
 * percentile lies at h = 1 + (n - 1) p / 100. It is what spreadsheets call {@code PERCENTILE.INC} and {@code MEDIAN},
 * so that an analyst can check the figure there. Source: definition 7 in Hyndman and Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996), 361-365.
 */
final class Percentiles {
    private final Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    private final boolean empty;

    private Percentiles(double[] values) {
        empty = values.length == 0;
        percentile.setData(values);
    }

    static Percentiles of(double[] values) {
        return new Percentiles(values);
    }

    /** The p-th percentile, p from 0 (exclusive) to 100; NaN without values. */
    double at(double p) {
        return empty ? Double.NaN : percentile.evaluate(p);
    }
}
