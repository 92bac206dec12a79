package dev.spanwise.analysis.metrics;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Percentiles by linear interpolation between the two nearest values: for n sorted values x(1) ... x(n), the p-th
 * percentile lies at h = 1 + (n - 1) p / 100. It is what spreadsheets call {@code PERCENTILE.INC} and {@code MEDIAN},
 * so that an analyst can check the figure there. Source: definition 7 in Hyndman and Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996), 361-365.
 */
final class Percentiles {
    private static final Percentile INTERPOLATED = new Percentile().withEstimationType(Percentile.EstimationType.R_7);

    private final double[] sorted;

    private Percentiles(double[] sorted) {
        this.sorted = sorted;
    }

    static Percentiles of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /** The p-th percentile, p from 0 (exclusive) to 100; NaN without values. */
    double at(double p) {
        return sorted.length == 0 ? Double.NaN : INTERPOLATED.evaluate(sorted, p);
    }
}
