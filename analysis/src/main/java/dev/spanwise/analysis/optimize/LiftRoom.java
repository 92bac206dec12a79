package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a manager does once all its reports are decided: it takes those lifted from below it as far as there is room,
 * those that need the most layers first, because the others fit wherever these do.
 *
 * <p>Where there is no room left for one who needs many layers, a report that needs none may be lifted to make room. A
 * cursor: it is set on a manager, then finishes way after way.
 */
final class LiftRoom {
    private final LiftFacts facts;
    private final long slack;
    private final Delayering problem;
    private final OrgChart chart;
    private int manager;
    private int layersBelow;
    private @Nullable List<Integer> swaps;
    private boolean wasShort;
    private boolean complete = true;

    LiftRoom(LiftFacts facts, long slack) {
        this.facts = facts;
        this.slack = slack;
        this.problem = facts.problem;
        this.chart = facts.chart;
    }

    void lookAt(int newManager, int layers) {
        swaps = newManager == manager ? swaps : null;
        manager = newManager;
        layersBelow = layers - 1;
        wasShort = false;
    }

    /** Whether somebody found no room who needs more than one layer, since the manager was looked at. */
    boolean wasShort() {
        return wasShort;
    }

    /** Whether every way to make room was looked at. */
    boolean isComplete() {
        return complete;
    }

    void finish(LiftWay way, Consumer<LiftWay> result) {
        int most = problem.mostNewReports(manager);
        int room = most == 0 ? 0 : problem.room(manager) - way.net();
        int eligible = way.floats().within(layersBelow);
        int taken = Math.min(eligible, Math.min(room, most));
        boolean staysManager = way.keepsSome() || taken > 0;
        if (staysManager) {
            offer(way, taken, result);
            if (taken == room && most > room && way.swapped() != LiftWay.ALL) {
                makeRoom(way, taken, most - room, result);
            }
        }
        if (!way.keepsSome() && facts.mayBeEmptied(manager) && (!staysManager || facts.emptyingMayPay)) {
            result.accept(new LiftWay(
                    way.cost() + facts.costs.ofEmptying(manager), way.floats(), 0, false, way.swapped(), way.last()));
        }
    }

    private void offer(LiftWay way, int taken, Consumer<LiftWay> result) {
        Floats rest = way.floats().without(layersBelow, taken);
        if (!chart.isTop(manager) || rest.isEmpty()) {
            result.accept(new LiftWay(way.cost(), rest, 0, true, way.swapped(), way.last()));
        }
    }

    private void makeRoom(LiftWay way, int taken, int most, Consumer<LiftWay> result) {
        int wanted = Math.min(most, way.floats().demandingWithin(layersBelow, taken));
        int first = chart.firstReport(manager);
        long least = problem.weighsAllAlike() && !problem.staying().isUnmoved(first) ? facts.costs.ofMoving(first) : 0;
        boolean tooDear = way.cost() + least - facts.floor(manager, layersBelow + 1) > slack;
        if (wanted == 0 || tooDear || chart.isTop(manager)) {
            return;
        }
        wasShort = true;
        List<Integer> able = swaps();
        complete &=
                provesAllSwaps(able, wanted) || way.cost() + 2 * least - facts.floor(manager, layersBelow + 1) > slack;
        long cost = way.cost();
        Floats lifted = Floats.NONE;
        for (int swapped = 1; swapped <= Math.min(wanted, able.size()); swapped++) {
            int report = able.get(swapped - 1);
            cost += facts.costs.ofMoving(report);
            lifted = lifted.plus(Floats.of(facts.height[report], 1));
            Floats rest = way.floats().without(layersBelow, taken + swapped).plus(lifted);
            result.accept(new LiftWay(cost, rest, 0, true, swapped, way.last()));
        }
    }

    /** With others than single posts of equal weight there may be better ways; so there may where a branch is flattened. */
    private boolean provesAllSwaps(List<Integer> able, int wanted) {
        boolean enough = wanted <= able.size() && facts.height[able.get(wanted - 1)] == 1;
        return enough && problem.weighsAllAlike() && !problem.hasRowsOfSeveralPosts();
    }

    /** Which reports of a manager may be lifted as they are to make room: those that need the fewest layers first. */
    static List<Integer> listSwaps(LiftFacts facts, int manager) {
        OrgChart chart = facts.chart;
        return IntStream.range(chart.firstReport(manager), chart.endOfReports(manager))
                .filter(report -> !facts.isOpen(report) && facts.problem.posts(report) == 1)
                .filter(report -> !facts.problem.staying().isUnmoved(report))
                .boxed()
                .sorted(Comparator.comparingInt((Integer report) -> facts.height[report])
                        .thenComparingInt(facts.problem::weight))
                .toList();
    }

    private List<Integer> swaps() {
        if (swaps == null) {
            swaps = listSwaps(facts, manager);
        }
        return swaps;
    }
}
