package dev.spanwise.analysis.optimize;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The ways worth keeping: none of them is in everything at least as good as another. Of equal ones the first stays.
 *
 * <p>Nearly all time of a search goes into comparing ways, and nearly every pair is told apart by its costs or by its
 * {@link LiftMark}: those stand in arrays of their own.
 */
final class LiftWays implements Iterable<LiftWay> {
    static final LiftWays NONE = new LiftWays(false);

    private final boolean emptyingMayPay;
    private final boolean countsMatter;
    private LiftWay[] ways = new LiftWay[2];
    private long[] costs = new long[2];
    private long[] marks = new long[2];
    private int size;

    /**
     * No ways yet.
     *
     * @param emptyingMayPay whether a manager who loses everybody may be worth more than one who keeps somebody
     */
    LiftWays(boolean emptyingMayPay) {
        this(emptyingMayPay, false);
    }

    /** The same, or for a search in which fewer to place and a narrower manager may be worse: where narrow teams matter. */
    LiftWays(boolean emptyingMayPay, boolean countsMatter) {
        this.emptyingMayPay = emptyingMayPay;
        this.countsMatter = countsMatter;
    }

    private boolean atLeastAsGood(LiftWay one, LiftWay other) {
        return countsMatter ? one.asGoodAndAlike(other) : one.atLeastAsGoodAs(other, emptyingMayPay);
    }

    /** Adds a way unless another is at least as good; drops those it is at least as good as. O(ways). */
    void add(LiftWay added) {
        long cost = added.cost();
        long mark = LiftMark.of(added);
        for (int way = 0; way < size; way++) {
            boolean asGood = costs[way] <= cost && LiftMark.mayBeAsGood(marks[way], mark);
            if (asGood && atLeastAsGood(ways[way], added)) {
                return;
            }
            boolean worse = costs[way] >= cost && LiftMark.mayBeAsGood(mark, marks[way]);
            if (worse && atLeastAsGood(added, ways[way])) {
                // nothing that is left is as good as the added one: it would have kept out the worse one
                dropFrom(way, added, mark);
                break;
            }
        }
        append(added, mark);
    }

    private void dropFrom(int first, LiftWay added, long mark) {
        long cost = added.cost();
        int left = first;
        for (int way = first + 1; way < size; way++) {
            boolean worse = costs[way] >= cost && LiftMark.mayBeAsGood(mark, marks[way]);
            if (!worse || !atLeastAsGood(added, ways[way])) {
                ways[left] = ways[way];
                costs[left] = costs[way];
                marks[left++] = marks[way];
            }
        }
        size = left;
    }

    private void append(LiftWay way, long mark) {
        if (size == ways.length) {
            ways = Arrays.copyOf(ways, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        ways[size] = way;
        costs[size] = way.cost();
        marks[size++] = mark;
    }

    /** Leaves only so many, the cheapest first and those with the fewest to place; answers whether any was left out. */
    boolean cutTo(int most) {
        if (size <= most) {
            return false;
        }
        LiftWay[] all = Arrays.copyOf(ways, size);
        Comparator<LiftWay> byCost = Comparator.comparingLong(LiftWay::cost);
        Comparator<LiftWay> byCount =
                Comparator.comparingInt(way -> way.floats().count());
        Arrays.sort(all, byCost.thenComparing(byCount));
        // the cheapest, and some of those that leave the fewest to place, whatever they cost
        Arrays.sort(all, most / 2, size, byCount.thenComparing(byCost));
        size = 0;
        for (int way = 0; way < most; way++) {
            append(all[way], LiftMark.of(all[way]));
        }
        return true;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The cheapest way, or null when there is none. */
    @Nullable
    LiftWay findCheapest() {
        LiftWay best = null;
        for (int way = 0; way < size; way++) {
            best = best == null || costs[way] < best.cost() ? ways[way] : best;
        }
        return best;
    }

    @Override
    public Iterator<LiftWay> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public LiftWay next() {
                if (next == size) {
                    throw new NoSuchElementException();
                }
                return ways[next++];
            }
        };
    }
}
