package dev.spanwise.benchmarks.peers;

import java.util.SortedMap;

/**
 * The cost that theory gives for one pass over all rows: so much for the start, and the same for every row.
 *
 * @param start seconds without a row
 * @param each seconds of a row
 */
record LinearCost(double start, double each) {
    /** The line through the smallest and the largest size; what lies between them shows whether the cost is linear. */
    static LinearCost through(SortedMap<Long, Double> seconds) {
        long least = seconds.firstKey();
        long most = seconds.lastKey();
        double first = seconds.getOrDefault(least, 0.0);
        double each = most == least ? 0 : (seconds.getOrDefault(most, first) - first) / (most - least);
        return new LinearCost(first - each * least, each);
    }

    /** Seconds of so many rows. */
    double of(double rows) {
        return start + each * rows;
    }
}
