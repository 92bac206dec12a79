package dev.spanwise.analysis.optimize;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways worth keeping: none of them is in everything at least as good as another. Of equal ones the first stays. */
final class PeerWays implements Iterable<PeerWay> {
    static final PeerWays NONE = new PeerWays();

    private final List<PeerWay> ways = new ArrayList<>(2);

    static PeerWays of(PeerWay way) {
        PeerWays ways = new PeerWays();
        ways.add(way);
        return ways;
    }

    /** Adds a way unless another is at least as good; drops those it is at least as good as. O(ways). */
    void add(PeerWay added) {
        for (PeerWay way : ways) {
            if (way.atLeastAsGoodAs(added)) {
                return;
            }
        }
        ways.removeIf(added::atLeastAsGoodAs);
        ways.add(added);
    }

    int size() {
        return ways.size();
    }

    boolean isEmpty() {
        return ways.isEmpty();
    }

    /** The cheapest way, or null when there is none. */
    @Nullable
    PeerWay findCheapest() {
        PeerWay best = null;
        for (PeerWay way : ways) {
            best = best == null || way.cost() < best.cost() ? way : best;
        }
        return best;
    }

    @Override
    public Iterator<PeerWay> iterator() {
        return ways.iterator();
    }
}
