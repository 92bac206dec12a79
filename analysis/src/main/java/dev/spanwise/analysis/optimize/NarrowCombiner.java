package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.List;

/**
 * Brings the ways of one manager's reports together where narrow teams matter. Any report may be lifted, if only because a
 * manager above needs somebody, and a manager takes any number in, because one above may need the others. So that this stays
 * small, ways are held against {@link NarrowFloors}: what costs more than the least for as many is not looked at.
 */
final class NarrowCombiner {
    private final LiftCombiner combiner;
    private final LiftFacts facts;
    private final NarrowFloors floors;
    private final Delayering problem;
    private final OrgChart chart;

    NarrowCombiner(LiftCombiner combiner, LiftFacts facts, NarrowFloors floors) {
        this.combiner = combiner;
        this.facts = facts;
        this.floors = floors;
        this.problem = facts.problem;
        this.chart = facts.chart;
    }

    LiftWays underKept(int manager, int layers) {
        NarrowTeam team = new NarrowTeam(facts, floors);
        team.startKept(manager, layers);
        LiftWays group = leaves(manager, layers, team);
        int decided = countLeaves(manager);
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (facts.isOpen(report)) {
                team.add(report);
                decided += problem.posts(report);
                int all = decided;
                LiftWays options = combiner.options(manager, report, layers, true);
                group = combiner.combine(group, options, (net, floats) -> team.cost(all + net, floats));
            }
        }
        LiftWays result = combiner.newWays();
        for (LiftWay way : group) {
            finish(manager, layers, way, result);
        }
        return combiner.cut(result);
    }

    private int countLeaves(int manager) {
        int posts = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            posts += facts.isOpen(report) ? 0 : problem.posts(report);
        }
        return posts;
    }

    /** Those who lead nobody: all go up where there is no layer for them, otherwise any number of them may. */
    private LiftWays leaves(int manager, int layers, NarrowTeam team) {
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!facts.isOpen(report)) {
                team.add(report);
            }
        }
        int posts = countLeaves(manager);
        LiftWays ways = combiner.newWays();
        LiftWay start = combiner.settledReports(manager, layers);
        if (!Cells.isNever(start.cost())) {
            combiner.add(
                    ways, start, team.cost(posts + start.net(), start.floats().count()));
        }
        boolean anyMayGo = !chart.isTop(manager) && layers > 1;
        List<Integer> able = anyMayGo ? LiftRoom.listSwaps(facts, manager) : List.of();
        long cost = start.cost();
        for (int lifted = 1; lifted <= able.size(); lifted++) {
            cost += facts.costs.ofMoving(able.get(lifted - 1));
            LiftWay way = new LiftWay(cost, Floats.of(1, lifted), -lifted, lifted < posts, lifted, null);
            combiner.add(ways, way, team.cost(posts - lifted, lifted));
        }
        return ways;
    }

    private void finish(int manager, int layers, LiftWay way, LiftWays result) {
        int room = problem.room(manager) - way.net();
        int eligible = way.floats().within(layers - 1);
        int most = Math.min(eligible, Math.min(room, problem.mostNewReports(manager)));
        for (int taken = way.keepsSome() ? 0 : 1; taken <= most; taken++) {
            long span = (long) problem.span(manager) + way.net() + taken;
            long cost = way.cost() + facts.costs.ofStaying(manager, span);
            Floats rest = way.floats().without(layers - 1, taken);
            if (!Cells.isNever(cost) && (!chart.isTop(manager) || rest.isEmpty())) {
                LiftWay staying = new LiftWay(cost, rest, 0, true, way.swapped(), taken, way.last());
                combiner.add(result, staying, floors.kept(manager, layers, rest.count()));
            }
        }
        if (!way.keepsSome() && facts.mayBeEmptied(manager)) {
            long cost = way.cost() + facts.costs.ofEmptying(manager);
            LiftWay emptied = new LiftWay(cost, way.floats(), 0, false, way.swapped(), way.last());
            combiner.add(
                    result, emptied, floors.kept(manager, layers, way.floats().count()));
        }
    }

    LiftWays inPlaceOf(int manager) {
        LiftWay settled = combiner.settledReportsLifted(manager);
        if (Cells.isNever(settled.cost())) {
            return combiner.newWays();
        }
        long own = facts.costs.ofTakingOut(manager);
        NarrowTeam team = new NarrowTeam(facts, floors);
        team.startGone(manager);
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!facts.isOpen(report)) {
                team.add(report);
            }
        }
        LiftWays group = combiner.newWays();
        group.add(new LiftWay(own + settled.cost(), settled.floats(), 0, false, LiftWay.ALL, null));
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (facts.isOpen(report)) {
                team.add(report);
                group = combiner.combine(
                        group, combiner.optionsInPlaceOf(report), (net, floats) -> own + team.cost(0, floats));
            }
        }
        return group;
    }
}
