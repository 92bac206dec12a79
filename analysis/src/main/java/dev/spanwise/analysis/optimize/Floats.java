package dev.spanwise.analysis.optimize;

import java.util.Arrays;

/**
 * Lifted positions that still need a manager, by how many layers each needs: those below one who stays. Nothing else
 * about them matters to whoever may receive them. Immutable; kept as runs of (need, count), the greatest need first.
 */
final class Floats {
    static final Floats NONE = new Floats(new int[0], 0);

    private final int[] runs;
    private final int count;

    private Floats(int[] runs, int count) {
        this.runs = runs;
        this.count = count;
    }

    static Floats of(int need, int count) {
        return count == 0 ? NONE : new Floats(new int[] {need, count}, count);
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The layers that all of them need together. O(runs). */
    long layers() {
        long layers = 0;
        for (int run = 0; run < runs.length; run += 2) {
            layers += (long) runs[run] * runs[run + 1];
        }
        return layers;
    }

    /** The most layers that one of them needs; 0 for none. */
    int greatestNeed() {
        return isEmpty() ? 0 : runs[0];
    }

    /** These and the others together. O(runs). */
    Floats plus(Floats other) {
        if (other.isEmpty() || isEmpty()) {
            return isEmpty() ? other : this;
        }
        int[] merged = new int[runs.length + other.runs.length];
        int length = 0;
        int here = 0;
        int there = 0;
        while (here < runs.length || there < other.runs.length) {
            boolean takeHere = there == other.runs.length || (here < runs.length && runs[here] >= other.runs[there]);
            int need = takeHere ? runs[here] : other.runs[there];
            int added = takeHere ? runs[here + 1] : other.runs[there + 1];
            if (length > 0 && merged[length - 2] == need) {
                merged[length - 1] += added;
            } else {
                merged[length++] = need;
                merged[length++] = added;
            }
            here += takeHere ? 2 : 0;
            there += takeHere ? 0 : 2;
        }
        return new Floats(Arrays.copyOf(merged, length), count + other.count);
    }

    /** How many need no more layers than these. */
    int within(int layers) {
        int fitting = 0;
        for (int run = runs.length - 2; run >= 0 && runs[run] <= layers; run -= 2) {
            fitting += runs[run + 1];
        }
        return fitting;
    }

    /** How many of those within so many layers need more than 1, if the so many with the greatest needs are taken out. */
    int demandingWithin(int layers, int takenOut) {
        int demanding = 0;
        for (int run = 0; run < runs.length; run += 2) {
            demanding += runs[run] <= layers && runs[run] > 1 ? runs[run + 1] : 0;
        }
        return Math.max(0, demanding - takenOut);
    }

    /** The rest when so many are taken out of those within so many layers, those with the greatest needs first. */
    Floats without(int layers, int taken) {
        if (taken == 0) {
            return this;
        }
        int[] rest = new int[runs.length];
        int length = 0;
        int open = taken;
        for (int run = 0; run < runs.length; run += 2) {
            int out = runs[run] <= layers ? Math.min(open, runs[run + 1]) : 0;
            open -= out;
            if (runs[run + 1] > out) {
                rest[length++] = runs[run];
                rest[length++] = runs[run + 1] - out;
            }
        }
        return new Floats(Arrays.copyOf(rest, length), count - taken);
    }

    /** Whether whoever can place the others can place these: the i-th greatest need is no greater, for each i. O(runs). */
    boolean fitWherever(Floats others) {
        if (count > others.count) {
            return false;
        }
        int theirRun = 0;
        int theirLeft = others.runs.length == 0 ? 0 : others.runs[1];
        for (int run = 0; run < runs.length; run += 2) {
            int left = runs[run + 1];
            while (left > 0) {
                if (runs[run] > others.runs[theirRun]) {
                    return false;
                }
                int matched = Math.min(left, theirLeft);
                left -= matched;
                theirLeft -= matched;
                if (theirLeft == 0 && theirRun + 2 < others.runs.length) {
                    theirRun += 2;
                    theirLeft = others.runs[theirRun + 1];
                }
            }
        }
        return true;
    }
}
