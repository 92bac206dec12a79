package dev.spanwise.analysis.optimize;

import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The ways worth keeping: none of them is in everything at least as good as another. Of equal ones the first stays.
 * Nearly all time of a search goes into comparing ways, so that what is compared stands in arrays of its own.
 */
final class PeerWays implements Iterable<PeerWay> {
    static final PeerWays NONE = new PeerWays();

    private PeerWay[] ways = new PeerWay[2];
    private long[] costs = new long[2];
    private int[] talls = new int[2];
    private int[] people = new int[2];
    private int size;

    static PeerWays of(PeerWay way) {
        PeerWays ways = new PeerWays();
        ways.add(way);
        return ways;
    }

    /** Adds a way unless another is at least as good; drops those it is at least as good as. O(ways). */
    void add(PeerWay added) {
        long cost = added.cost();
        int tall = added.tall();
        int toPlace = added.people();
        for (int way = 0; way < size; way++) {
            boolean asGood = costs[way] <= cost && people[way] <= toPlace && talls[way] <= tall;
            if (asGood && ways[way].atLeastAsGoodAs(added)) {
                return;
            }
            boolean worse = costs[way] >= cost && people[way] >= toPlace && talls[way] >= tall;
            if (worse && added.atLeastAsGoodAs(ways[way])) {
                // nothing that is left is as good as the added one: it would have kept out the worse one
                dropFrom(way, added);
                break;
            }
        }
        append(added);
    }

    private void dropFrom(int first, PeerWay added) {
        int left = first;
        for (int way = first + 1; way < size; way++) {
            if (costs[way] < added.cost() || !added.atLeastAsGoodAs(ways[way])) {
                put(left++, ways[way]);
            }
        }
        size = left;
    }

    private void append(PeerWay way) {
        if (size == ways.length) {
            ways = Arrays.copyOf(ways, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
            talls = Arrays.copyOf(talls, 2 * size);
            people = Arrays.copyOf(people, 2 * size);
        }
        put(size++, way);
    }

    private void put(int place, PeerWay way) {
        ways[place] = way;
        costs[place] = way.cost();
        talls[place] = way.tall();
        people[place] = way.people();
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The cheapest way, or null when there is none. */
    @Nullable
    PeerWay findCheapest() {
        PeerWay best = null;
        for (PeerWay way : this) {
            best = best == null || way.cost() < best.cost() ? way : best;
        }
        return best;
    }

    @Override
    public Iterator<PeerWay> iterator() {
        return Arrays.asList(ways).subList(0, size).iterator();
    }
}
