package dev.spanwise.analysis.optimize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways worth keeping: none of them is in everything at least as good as another. Of equal ones the first stays. */
final class LiftWays implements Iterable<LiftWay> {
    static final LiftWays NONE = new LiftWays(false);

    private final List<LiftWay> ways = new ArrayList<>(2);
    private final boolean emptyingMayPay;

    /**
     * No ways yet.
     *
     * @param emptyingMayPay whether a manager who loses everybody may be worth more than one who keeps somebody
     */
    LiftWays(boolean emptyingMayPay) {
        this.emptyingMayPay = emptyingMayPay;
    }

    /** Adds a way unless another is at least as good; drops those it is at least as good as. O(ways). */
    void add(LiftWay added) {
        for (LiftWay way : ways) {
            if (way.atLeastAsGoodAs(added, emptyingMayPay)) {
                return;
            }
        }
        ways.removeIf(way -> added.atLeastAsGoodAs(way, emptyingMayPay));
        ways.add(added);
    }

    /** Leaves only so many, the cheapest first and those with the fewest to place; answers whether any was left out. */
    boolean cutTo(int most) {
        if (ways.size() <= most) {
            return false;
        }
        ways.sort(Comparator.comparingLong(LiftWay::cost)
                .thenComparingInt(way -> way.floats().count()));
        // the cheapest, and some of those that leave the fewest to place, whatever they cost
        List<LiftWay> few = ways.stream()
                .skip(most / 2)
                .sorted(Comparator.comparingInt((LiftWay way) -> way.floats().count())
                        .thenComparingLong(LiftWay::cost))
                .limit(most - most / 2)
                .toList();
        ways.subList(most / 2, ways.size()).clear();
        ways.addAll(few);
        return true;
    }

    int size() {
        return ways.size();
    }

    boolean isEmpty() {
        return ways.isEmpty();
    }

    /** The cheapest way, or null when there is none. */
    @Nullable
    LiftWay findCheapest() {
        LiftWay best = null;
        for (LiftWay way : ways) {
            best = best == null || way.cost() < best.cost() ? way : best;
        }
        return best;
    }

    @Override
    public Iterator<LiftWay> iterator() {
        return ways.iterator();
    }
}
