package dev.spanwise.analysis.optimize;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * The cheapest way to bring together the reports of one manager, by their load (the extras they leave): a (min,+)
 * convolution, one report after the other, cut at the greatest load of use. Adding a report takes O(load x cells of
 * the report). With a memory it keeps the costs after each report, so that the choice can be read back.
 */
final class Combination {
    private long[] costs = new long[2];
    private int width;
    private int current;
    private int reach;
    private boolean remembers;

    /**
     * Starts with no report and no load, at no cost.
     *
     * @param greatestLoad the greatest load of use
     * @param reports number of reports to come where the steps must be remembered, otherwise 0
     */
    void start(int greatestLoad, int reports) {
        width = greatestLoad + 1;
        remembers = reports > 0;
        long needed = Math.max(2, reports + 1) * (long) width;
        if (needed > costs.length) {
            costs = new long[Math.toIntExact(needed)];
        }
        current = 0;
        reach = 0;
        costs[0] = 0;
        Arrays.fill(costs, 1, width, Cells.NEVER);
    }

    /** Adds a report in its best way. */
    void add(ReportOptions report) {
        int before = current * width;
        int row = remembers ? current + 1 : 1 - current;
        int after = row * width;
        long kept = report.keptCost();
        for (int load = 0; load <= reach; load++) {
            costs[after + load] = Math.min(Cells.NEVER, costs[before + load] + kept);
        }
        int newReach = (int) Math.min(width - 1, Math.max(reach, (long) reach + report.greatestLoad()));
        Arrays.fill(costs, after + reach + 1, after + (remembers ? width : newReach + 1), Cells.NEVER);
        for (int way = 0; way < report.ways(); way++) {
            long dissolved = report.dissolvedCost(way);
            if (!Cells.isNever(dissolved)) {
                shift(before, after, report.load(way), dissolved);
            }
        }
        reach = newReach;
        current = row;
    }

    private void shift(int before, int after, int added, long cost) {
        int end = Math.min(reach, width - 1 - added);
        for (int load = 0; load <= end; load++) {
            costs[after + added + load] = Math.min(costs[after + added + load], costs[before + load] + cost);
        }
    }

    /** The cheapest cost for exactly this load. */
    long cost(int load) {
        return load > reach ? Cells.NEVER : costs[current * width + load];
    }

    /**
     * The smallest load that is cheapest, or -1 where none is possible.
     *
     * @param more what each load costs besides; {@link Cells#NEVER} where it is not allowed
     */
    int cheapest(IntToLongFunction more) {
        int best = -1;
        long least = Cells.NEVER / 2;
        for (int load = 0; load <= reach; load++) {
            long cost = Cells.isNever(cost(load)) ? Cells.NEVER : cost(load) + more.applyAsLong(load);
            if (cost < least) {
                best = load;
                least = cost;
            }
        }
        return best;
    }

    /** The cost of a load after so many reports; only with a memory. */
    long costAfter(int reports, int load) {
        return costs[reports * width + load];
    }
}
