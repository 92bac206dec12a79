package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.compare.Comparison.Pair;
import dev.spanwise.model.OrgChart;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Matched positions as numbers; a pair is made when it is asked for, for a layer less moves nearly everybody, and most only
 * ask how many there are. Nobody can change it.
 */
final class Pairs extends AbstractList<Pair> implements RandomAccess {
    private final OrgChart before;
    private final OrgChart after;
    private final int[] afterOf;
    private final int[] positions;

    private Pairs(OrgChart before, OrgChart after, int[] afterOf, int[] positions) {
        this.before = before;
        this.after = after;
        this.afterOf = afterOf;
        this.positions = positions;
    }

    /** The same list where nobody can change it, else a copy. */
    static List<Pair> copyOf(List<Pair> pairs) {
        return pairs instanceof Pairs ? pairs : List.copyOf(pairs);
    }

    @Override
    public Pair get(int index) {
        int p = positions[index];
        return new Pair(before.position(p), after.position(afterOf[p]));
    }

    @Override
    public int size() {
        return positions.length;
    }

    /** Collects positions of the chart before. */
    static final class Builder {
        private int[] positions = {};
        private int size;

        void addIf(boolean condition, int position) {
            if (condition) {
                if (size == positions.length) {
                    positions = Arrays.copyOf(positions, 16 + 2 * size);
                }
                positions[size++] = position;
            }
        }

        List<Pair> build(OrgChart before, OrgChart after, Matching matching) {
            return new Pairs(before, after, matching.afterOf(), Arrays.copyOf(positions, size));
        }
    }
}
