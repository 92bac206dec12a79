package dev.spanwise.analysis.optimize;

import java.util.Arrays;

/**
 * What the cheapest arrangement of some branches costs, by how many posts more the manager gets they come under: from
 * {@code -reach} to {@code reach}, less than that as if it were {@code -reach}.
 *
 * @param reach the greatest growth that is told apart
 */
record Growths(int reach) {
    /** No arrangement at all. */
    long[] none() {
        long[] costs = new long[2 * reach + 1];
        Arrays.fill(costs, Cells.NEVER);
        return costs;
    }

    /** No branch: no growth, no cost. */
    long[] nobody() {
        long[] costs = none();
        costs[reach] = 0;
        return costs;
    }

    void put(long[] costs, int growth, long cost) {
        if (growth <= reach && !Cells.isNever(cost)) {
            int at = at(growth);
            costs[at] = Math.min(costs[at], cost);
        }
    }

    long of(long[] costs, int growth) {
        return growth > reach ? Cells.NEVER : costs[at(growth)];
    }

    private int at(int growth) {
        return Math.max(0, growth + reach);
    }

    /** Some branches and others together. O(reach squared). */
    long[] together(long[] some, long[] others) {
        long[] sum = none();
        for (int i = -reach; i <= reach; i++) {
            long first = of(some, i);
            for (int j = -reach; !Cells.isNever(first) && j <= reach - i && j <= reach; j++) {
                long second = of(others, j);
                if (!Cells.isNever(second)) {
                    put(sum, i + j, first + second);
                }
            }
        }
        return sum;
    }

    /** The growth, no more than so much, at which it is cheapest; the smallest of those that are alike. */
    int cheapest(long[] costs, int most) {
        int best = -reach;
        for (int growth = -reach; growth <= Math.min(reach, most); growth++) {
            best = of(costs, growth) < of(costs, best) ? growth : best;
        }
        return best;
    }

    /** The growth by some branches with which the others and they come to this growth at this cost. */
    int part(long[] others, long[] some, int growth, long cost) {
        for (int own = -reach; own <= reach; own++) {
            for (int rest = -reach; rest <= reach; rest++) {
                boolean fits = Math.max(-reach, own + rest) == growth;
                if (fits && of(some, own) + of(others, rest) == cost) {
                    return own;
                }
            }
        }
        throw new IllegalStateException("no way costs " + cost);
    }

    /** The growth by the others, at this cost, where some branches bring their own. */
    int before(long[] others, long cost, int own, int growth) {
        int rest = -reach;
        while (Math.max(-reach, own + rest) != growth || of(others, rest) != cost) {
            rest++;
        }
        return rest;
    }
}
