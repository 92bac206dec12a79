package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import org.jspecify.annotations.Nullable;

/** Brings the ways of one manager's reports together, where their people may go to each other. */
final class PeerCombiner {
    private final PeerSearch search;
    private final OrgChart chart;
    private final boolean countsGone;
    private final long mostCost;
    private long comparisons;

    /**
     * A combiner.
     *
     * @param countsGone whether new reports are limited and may be gone, so that those are counted as well
     * @param mostCost ways that cost more are left out
     */
    PeerCombiner(PeerSearch search, boolean countsGone, long mostCost) {
        this.search = search;
        this.chart = search.problem.chart();
        this.countsGone = countsGone;
        this.mostCost = mostCost;
    }

    /** How many ways have been held against each other so far. */
    long comparisons() {
        return comparisons;
    }

    /** The ways with the manager kept: each report stays beside its peers or is dissolved among them. */
    PeerWays underKept(int manager, int budget) {
        PeerWays group = PeerWays.of(new PeerWay(0, 0, -roomOfSettledReports(manager), 0, null));
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (search.isOpen(report)) {
                group = addPeer(group, report, budget - 1);
            }
        }
        PeerWays result = new PeerWays();
        for (PeerWay way : group) {
            int taken = Math.max(way.tall(), way.people());
            int room = search.room(manager, way.gone()) - taken;
            if (room >= 0) {
                result.add(new PeerWay(way.cost(), 0, -room, 0, way.last()));
            }
        }
        return result;
    }

    private int roomOfSettledReports(int manager) {
        long room = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (chart.isManager(report) && !search.isOpen(report)) {
                room += search.room(report, 0);
            }
        }
        return (int) Math.min(room, chart.size());
    }

    private PeerWays addPeer(PeerWays group, int report, int budget) {
        PeerWays result = new PeerWays();
        for (PeerWay own : search.kept(report, budget)) {
            for (PeerWay others : group) {
                int room = Math.min(-own.people(), chart.size() + others.people());
                add(result, others.with(own.cost(), 0, -room, decision(report, PeerWay.Fate.KEPT, own, others)));
            }
        }
        int gone = search.problem.survivesDissolving(report) ? 0 : 1;
        for (PeerWay own : search.dissolved(report, budget)) {
            for (PeerWay others : group) {
                PeerWay way = others.with(
                        own.cost(), own.tall(), own.people(), decision(report, PeerWay.Fate.DISSOLVED, own, others));
                add(result, withGone(way, gone));
            }
        }
        return result;
    }

    private void add(PeerWays ways, PeerWay way) {
        if (way.cost() <= mostCost) {
            comparisons += ways.size();
            ways.add(way);
        }
    }

    /** Where new reports are not limited, a gone report is as good as one person fewer to be placed. */
    private PeerWay withGone(PeerWay way, int gone) {
        return countsGone
                ? new PeerWay(way.cost(), way.tall(), way.people(), way.gone() + gone, way.last())
                : new PeerWay(way.cost(), way.tall() - gone, way.people() - gone, 0, way.last());
    }

    private static PeerWay.Decision decision(int report, PeerWay.Fate fate, PeerWay own, PeerWay others) {
        return new PeerWay.Decision(report, fate, own, others.last());
    }

    /** The ways with the manager dissolved: its reports stand in its place, and those of the dissolved among them. */
    PeerWays inPlaceOf(int manager, int budget) {
        long cost = search.costs.ofTakingOut(manager);
        int settled = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!search.isOpen(report)) {
                settled++;
                cost += search.costs.ofMoving(report);
            }
        }
        if (cost > mostCost) {
            return PeerWays.NONE;
        }
        PeerWays place = PeerWays.of(new PeerWay(cost, tall(settled, budget), settled, 0, null));
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (search.isOpen(report)) {
                place = addToPlace(place, report, budget);
            }
        }
        return place;
    }

    /** Where only one layer is left, nobody can go below a peer. */
    private static int tall(int people, int budget) {
        return budget == 1 ? people : 0;
    }

    private PeerWays addToPlace(PeerWays place, int report, int budget) {
        PeerWays result = new PeerWays();
        PeerWay low = search.kept(report, budget - 1).findCheapest();
        PeerWay tall = search.kept(report, budget).findCheapest();
        addKept(result, place, report, PeerWay.Fate.KEPT, low);
        addKept(result, place, report, PeerWay.Fate.KEPT_TALL, tall);
        int survives = search.problem.survivesDissolving(report) ? 1 : 0;
        for (PeerWay own : search.dissolved(report, budget)) {
            for (PeerWay others : place) {
                add(
                        result,
                        others.with(
                                own.cost() + survives * search.costs.ofMoving(report),
                                own.tall() + tall(survives, budget),
                                own.people() + survives,
                                decision(report, PeerWay.Fate.DISSOLVED, own, others)));
            }
        }
        return result;
    }

    private void addKept(PeerWays result, PeerWays place, int report, PeerWay.Fate fate, @Nullable PeerWay own) {
        if (own != null) {
            int tall = fate == PeerWay.Fate.KEPT_TALL ? 1 : 0;
            for (PeerWay others : place) {
                long cost = own.cost() + search.costs.ofMoving(report);
                add(result, others.with(cost, tall, 1, decision(report, fate, own, others)));
            }
        }
    }
}
