package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Layers against disruption: for every number of layers, from today's down to the fewest the other limits allow, the
 * best plan. One pass fills the table for all of them, because a cell does not know how many layers are left above
 * it; only the reading back is done for each.
 */
public final class ParetoFront {
    private final Delayering problem;
    private final List<ParetoPoint> points;
    private final Function<Delayering, Plan> solve;

    private ParetoFront(Delayering problem, List<ParetoPoint> points, Function<Delayering, Plan> solve) {
        this.problem = problem;
        this.points = List.copyOf(points);
        this.solve = solve;
    }

    /** The front of a problem, its own limit of layers left aside. */
    public static ParetoFront of(Delayering problem) {
        return of(problem, SolverProgress.NONE);
    }

    /**
     * The front, with somebody watching. Time O(positions x layers x span limit).
     *
     * @throws IllegalArgumentException when the problem has targets, which every point would need a search of its own for
     * @throws java.util.concurrent.CancellationException when the watcher stops it
     * @throws ProblemTooLargeException when the tables do not fit into memory
     */
    public static ParetoFront of(Delayering problem, SolverProgress progress) {
        return of(problem, progress, within -> DelayeringSolver.solve(within, progress));
    }

    /**
     * The same for somebody who remembers plans.
     *
     * @param solve the best plan within so many layers, where one pass does not answer for all of them
     */
    public static ParetoFront of(Delayering problem, SolverProgress progress, Function<Delayering, Plan> solve) {
        if (!problem.targets().isEmpty()) {
            throw new IllegalArgumentException("a front over the layers is made without targets, but "
                    + problem.targets().size() + " are given");
        }
        OrgChart chart = problem.chart();
        int most = Math.max(1, chart.layers());
        ChartFacts facts = new ChartFacts(problem);
        OptionalInt known = problem.allowsPromotions()
                ? Diagnosis.smallestLayers(MixedBound.withoutLimitsOnMoves(problem), facts)
                : Diagnosis.smallestLayers(problem, facts);
        int fewest = known.orElse(most + 1);
        if (!isAnsweredByOnePass(problem)) {
            requireReach(problem, fewest, most);
            return ofSingleSearches(problem, most, fewest, solve);
        }
        Search search = Search.of(problem, facts, Costs.ofObjective(problem), fewest, most);
        new TableFiller(search, progress).fill();
        ReadBack readBack = new ReadBack(search);
        List<ParetoPoint> points = new ArrayList<>();
        for (int layers = most; layers >= fewest; layers--) {
            BitSet dissolved = readBack.dissolvedWithin(layers);
            PlanFigures figures = PlanFigures.countHandingUp(problem, Choice.handingUp(problem, dissolved));
            points.add(new ParetoPoint(layers, PlanStatus.OPTIMAL, figures, dissolved));
        }
        return new ParetoFront(problem, points, solve);
    }

    private static boolean isAnsweredByOnePass(Delayering problem) {
        return problem.family().equals(Family.DISSOLVE)
                && !problem.limitsRise()
                && !problem.isTiedTogether()
                && !MixedSolver.isNeeded(problem);
    }

    /**
     * Every single search with lifts begins with one that only hands up. What is too large for all of those at once would
     * take hours one by one: a chain of a thousand layers has a thousand points.
     */
    private static void requireReach(Delayering problem, int fewest, int most) {
        if (problem.family().allows(Means.LIFT) && problem.family().allows(Means.DISSOLVE)) {
            Search.requireMemory(problem.toBuilder().allow(Family.DISSOLVE).build(), fewest, most);
        }
    }

    /**
     * With peers or lifts, a search up to the cost of each single plan is far smaller than one for all of them; and where people
     * may not rise by any number of layers, it matters how many there are in all.
     */
    private static ParetoFront ofSingleSearches(
            Delayering problem, int most, int fewest, Function<Delayering, Plan> solve) {
        List<ParetoPoint> points = new ArrayList<>();
        for (int layers = most; layers >= fewest; layers--) {
            Plan plan = solve.apply(problem.toBuilder().maxLayers(layers).build());
            if (plan.hasChoice()) {
                points.add(new ParetoPoint(
                        layers, plan.status(), plan.figures(), plan.choice().dissolved()));
            }
        }
        return new ParetoFront(problem, points, solve);
    }

    /** The points, most layers first; none where the other limits have no plan with any number of layers. */
    public List<ParetoPoint> points() {
        return points;
    }

    /** The whole plan of a point. */
    public Plan plan(ParetoPoint point) {
        Delayering within = problem.toBuilder().maxLayers(point.layers()).build();
        if (!isAnsweredByOnePass(problem)) {
            return solve.apply(within);
        }
        Choice choice = Choice.handingUp(problem, point.dissolved());
        return Plan.found(within, choice, point.figures().value(problem));
    }
}
