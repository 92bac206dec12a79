package dev.spanwise.analysis.metrics;

import java.util.Arrays;

/**
 * Percentiles by linear interpolation between the two nearest values: for n sorted values x(1) ... x(n), the p-th
 * percentile lies at h = 1 + (n - 1) p / 100. It is what spreadsheets call {@code PERCENTILE.INC} and {@code MEDIAN},
 * so that an analyst can check the figure there. Source: definition 7 in Hyndman and Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996), 361-365.
 *
 * <p>Libraries select anew for each percentile, and are slow where many values are equal, as spans are; once in order,
 * the formula is all there is.
 */
final class Percentiles {
    private final double[] sorted;

    private Percentiles(double[] sorted) {
        this.sorted = sorted;
    }

    static Percentiles of(double[] values) {
        double[] sorted = values.clone();
        Arrays.parallelSort(sorted);
        return new Percentiles(sorted);
    }

    /** The p-th percentile, p from 0 to 100; NaN without values. O(1). */
    double at(double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = (sorted.length - 1) * (p / 100);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
