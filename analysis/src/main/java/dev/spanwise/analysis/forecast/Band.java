package dev.spanwise.analysis.forecast;

import java.util.Arrays;

/**
 * Where a figure lies in most futures: the median, and the band from the 10th to the 90th percentile, in which 80 % of
 * the runs lie. Percentiles are those of a run, not interpolated: the smallest value that so many runs do not exceed.
 */
public record Band(double low, double median, double high) {
    /** The band of one value for each run; at least one. */
    static Band of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Band(at(sorted, 10), at(sorted, 50), at(sorted, 90));
    }

    private static double at(double[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[Math.max(0, rank - 1)];
    }
}
