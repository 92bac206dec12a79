package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.optimize.LiftWay.Decision;
import dev.spanwise.analysis.optimize.LiftWay.Fate;
import dev.spanwise.model.OrgChart;

/** Brings the ways of one manager's reports together, where any of them may be lifted to a manager above. */
final class LiftCombiner {
    private final LiftSearch search;
    private final LiftFacts facts;
    private final Delayering problem;
    private final OrgChart chart;
    private final LiftCosts costs;
    private final LiftRoom room;
    private long comparisons;
    private boolean complete = true;

    LiftCombiner(LiftSearch search) {
        this.search = search;
        this.facts = search.facts;
        this.problem = facts.problem;
        this.chart = facts.chart;
        this.costs = facts.costs;
        this.room = new LiftRoom(facts, search.effort.slack());
    }

    boolean isComplete() {
        boolean allCounted = facts.narrow == null || !problem.hasRowsOfSeveralPosts();
        return complete && allCounted && room.isComplete();
    }

    /** The ways with the manager staying: each report stays, is lifted or is gone. */
    LiftWays underKept(int manager, int layers) {
        if (facts.hasNoLayerToLead(manager, layers)) {
            return newWays();
        }
        if (facts.narrow != null) {
            return new NarrowCombiner(this, facts, facts.narrow).underKept(manager, layers);
        }
        LiftWays ways = underKept(manager, layers, facts.emptyingMayPay);
        // only where somebody is turned away for want of room it may pay to lift reports that could stay
        boolean again = room.wasShort() && !facts.emptyingMayPay && !chart.isTop(manager);
        return again ? underKept(manager, layers, true) : ways;
    }

    LiftWays newWays() {
        return new LiftWays(facts.emptyingMayPay, facts.narrow != null);
    }

    private LiftWays underKept(int manager, int layers, boolean makeRoom) {
        room.lookAt(manager, layers);
        LiftWay start = settledReports(manager, layers);
        LiftWays group = newWays();
        if (!Cells.isNever(start.cost())) {
            group.add(start);
        }
        LiftWay emptied = settledReportsLifted(manager);
        if (facts.emptyingMayPay && facts.mayBeEmptied(manager) && !Cells.isNever(emptied.cost())) {
            group.add(emptied);
        }
        long floor = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            floor += facts.isOpen(report) ? 0 : facts.reportFloor(manager, report, layers);
            floor = Math.min(Cells.NEVER, floor);
        }
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (facts.isOpen(report) && !group.isEmpty()) {
                floor += facts.reportFloor(manager, report, layers);
                group = combine(group, options(manager, report, layers, makeRoom), floor);
            }
        }
        LiftWays result = newWays();
        long least = facts.floor(manager, layers);
        for (LiftWay way : group) {
            room.finish(way, finished -> add(result, finished, least));
        }
        return cut(result);
    }

    /** Reports whose branches need no change: they stay, or go up where there is no layer left below the manager. */
    LiftWay settledReports(int manager, int layers) {
        long cost = 0;
        int lifted = 0;
        boolean keepsSome = false;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!facts.isOpen(report)) {
                boolean stays = layers - 1 >= facts.height[report];
                keepsSome |= stays;
                cost += stays ? 0 : chart.isTop(manager) ? Cells.NEVER : costs.ofMoving(report);
                cost = Math.min(Cells.NEVER, cost);
                lifted += stays ? 0 : problem.posts(report);
            }
        }
        return new LiftWay(cost, Floats.of(1, lifted), -lifted, keepsSome, 0, null);
    }

    LiftWay settledReportsLifted(int manager) {
        long cost = 0;
        Floats floats = Floats.NONE;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!facts.isOpen(report)) {
                cost = Math.min(Cells.NEVER, cost + costs.ofMoving(report));
                floats = floats.plus(Floats.of(facts.height[report], problem.posts(report)));
            }
        }
        return new LiftWay(cost, floats, -floats.count(), false, LiftWay.ALL, null);
    }

    LiftWays options(int manager, int report, int layers, boolean makeRoom) {
        LiftWays options = newWays();
        for (LiftWay own : search.kept(report, layers - 1)) {
            options.add(new LiftWay(
                    own.cost(), own.floats(), 0, true, 0, new Decision(report, Fate.STAYS, layers - 1, own, null)));
        }
        int posts = problem.posts(report);
        if (!chart.isTop(manager) && !problem.staying().isUnmoved(report)) {
            int fewest = makeRoom ? facts.low(report) : Math.max(layers, facts.low(report));
            addLifted(options, report, fewest, -posts);
        }
        for (LiftWay own : search.gone(report)) {
            options.add(new LiftWay(
                    own.cost(), own.floats(), -posts, false, 0, new Decision(report, Fate.GONE, 0, own, null)));
        }
        return options;
    }

    void addLifted(LiftWays options, int report, int fewest, int net) {
        int most = Math.min(problem.maxLayers() - 1, facts.height[report]);
        for (int layers = Math.min(fewest, most); layers <= most; layers++) {
            Floats itself = Floats.of(layers, problem.posts(report));
            for (LiftWay own : search.kept(report, layers)) {
                options.add(new LiftWay(
                        own.cost() + costs.ofMoving(report),
                        own.floats().plus(itself),
                        net,
                        false,
                        0,
                        new Decision(report, Fate.LIFTED, layers, own, null)));
            }
        }
    }

    /** What a combination costs at least, by how the manager has grown and how many are to be placed. */
    interface Floor {
        long of(int net, int floats);
    }

    /** The ways with the manager gone: each report is lifted or gone as well. */
    LiftWays inPlaceOf(int manager) {
        if (facts.narrow != null) {
            return new NarrowCombiner(this, facts, facts.narrow).inPlaceOf(manager);
        }
        LiftWay settled = settledReportsLifted(manager);
        long floor = costs.ofTakingOut(manager) + settled.cost();
        LiftWays group = newWays();
        if (Cells.isNever(settled.cost())) {
            return group;
        }
        group.add(new LiftWay(floor, settled.floats(), 0, false, LiftWay.ALL, null));
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (facts.isOpen(report)) {
                floor += Math.min(facts.liftedFloor(report), facts.goneFloor(report));
                group = combine(group, optionsInPlaceOf(report), floor);
            }
        }
        return group;
    }

    /** What can be done with a report of a manager who is gone. */
    LiftWays optionsInPlaceOf(int report) {
        LiftWays options = newWays();
        if (!problem.staying().isUnmoved(report)) {
            addLifted(options, report, facts.low(report), 0);
        }
        for (LiftWay own : search.gone(report)) {
            options.add(
                    new LiftWay(own.cost(), own.floats(), 0, false, 0, new Decision(report, Fate.GONE, 0, own, null)));
        }
        return options;
    }

    private LiftWays combine(LiftWays group, LiftWays options, long floor) {
        return combine(group, options, (net, floats) -> floor);
    }

    LiftWays combine(LiftWays group, LiftWays options, Floor floor) {
        LiftWays result = newWays();
        for (LiftWay own : options) {
            Decision decision = own.last();
            for (LiftWay others : group) {
                long least = floor.of(
                        others.net() + own.net(),
                        others.floats().count() + own.floats().count());
                if (decision != null && others.cost() + own.cost() - least <= search.effort.slack()) {
                    add(
                            result,
                            new LiftWay(
                                    others.cost() + own.cost(),
                                    others.floats().plus(own.floats()),
                                    others.net() + own.net(),
                                    others.keepsSome() || own.keepsSome(),
                                    others.swapped(),
                                    new Decision(
                                            decision.report(),
                                            decision.fate(),
                                            decision.layers(),
                                            decision.way(),
                                            others.last())),
                            least);
                }
            }
        }
        return cut(result);
    }

    void add(LiftWays ways, LiftWay way, long floor) {
        if (way.cost() - floor <= search.effort.slack()) {
            comparisons += ways.size();
            if (comparisons > search.effort.mostComparisons()) {
                throw new ProblemTooLargeException(comparisons, search.effort.mostComparisons());
            }
            ways.add(way);
        }
    }

    LiftWays cut(LiftWays ways) {
        complete &= !ways.cutTo(search.effort.mostWays());
        return ways;
    }
}
