package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * What a place in each manager's team costs in a search by prices, in {@link PriceFacts#UNIT}s, and how much more it is for
 * somebody new where new reports are limited. What follows for whole branches is kept up to date with every change.
 */
final class LiftPrices {
    private final PriceFacts facts;
    private final OrgChart chart;
    private final long[] place;
    private final long[] newcomer;
    private final long[] inside;
    private final int[] uneasy;
    private final BitSet priced = new BitSet();

    /** Places that cost nothing. O(n). */
    LiftPrices(PriceFacts facts) {
        this.facts = facts;
        this.chart = facts.chart;
        this.place = new long[chart.size()];
        this.newcomer = new long[chart.size()];
        this.inside = new long[chart.size()];
        this.uneasy = new int[chart.size()];
        for (int position = chart.size() - 1; position >= chart.tops(); position--) {
            uneasy[chart.manager(position)] += uneasy[position] + (isUneasy(position) ? 1 : 0);
        }
    }

    /** Sets the price of a place and what newcomers pay more. O(span + layers). */
    void set(int manager, long newPlace, long newNewcomer) {
        newcomer[manager] = newNewcomer;
        priced.set(manager, newPlace != 0 || newNewcomer != 0);
        if (newPlace == place[manager]) {
            return;
        }
        long more = (newPlace - place[manager]) * facts.problem.span(manager);
        int before = uneasyReports(manager);
        place[manager] = newPlace;
        int moreUneasy = uneasyReports(manager) - before;
        for (int above = manager; above != OrgChart.NONE; above = chart.manager(above)) {
            inside[above] += more;
            uneasy[above] += moreUneasy;
        }
    }

    /** Takes the prices of others over, times a share, and with something more for some managers. */
    void become(LiftPrices others, double share, BitSet some, IntToLongFunction more) {
        BitSet all = (BitSet) priced.clone();
        all.or(others.priced);
        all.or(some);
        all.stream().forEach(manager -> {
            long added = some.get(manager) ? more.applyAsLong(manager) : 0;
            set(
                    manager,
                    Math.round(others.place[manager] * share) + added,
                    Math.round(others.newcomer[manager] * share));
        });
    }

    /** Managers whose places are not free. */
    BitSet priced() {
        return priced;
    }

    private int uneasyReports(int manager) {
        int count = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            count += isUneasy(report) ? 1 : 0;
        }
        return count;
    }

    private boolean isUneasy(int position) {
        return ofStaying(position) > Math.min(facts.ofMoving(position), facts.ofTakingOut(position));
    }

    long ofPlace(int manager) {
        return place[manager];
    }

    long ofNewcomer(int manager) {
        return newcomer[manager];
    }

    /** What a position pays that keeps its manager. */
    long ofStaying(int position) {
        return place[chart.manager(position)] * facts.posts(position);
    }

    /** What all below the position pay when all of them keep their managers. */
    long inside(int position) {
        return inside[position];
    }

    /** Whether nobody below the position can do better than keep its manager, as far as prices go. */
    boolean isCalmBelow(int position) {
        return uneasy[position] == 0;
    }
}
