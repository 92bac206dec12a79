package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;

/**
 * Solves a {@link Delayering} exactly, without a general solver: one pass from the bottom up, one back. The page beside
 * the code (README.md) explains it. Time O(positions x height budgets x span limit), where the height budgets are at
 * most the layers to be taken out, plus one. Equal input gives equal output.
 */
public final class DelayeringSolver {
    private DelayeringSolver() {}

    /** The best plan, or an infeasible one that says why there is none. */
    public static Plan solve(Delayering problem) {
        return solve(problem, SolverProgress.NONE);
    }

    /**
     * Whether any plan keeps the limits; targets and rules for all who are dissolved are left aside. Where there is no search of its own for the family, and
     * with lifts, whether one is known.
     *
     * @throws ProblemTooLargeException when it takes too much memory or time to know
     */
    public static boolean isFeasible(Delayering problem) {
        Delayering withoutTargets = problem.toBuilder().nothingInCommon().build();
        return MixedSolver.isNeeded(withoutTargets)
                ? EveryPlan.isPossible(withoutTargets)
                : Feasibility.isFeasible(problem);
    }

    /**
     * The best plan, with somebody watching.
     *
     * @throws java.util.concurrent.CancellationException when the watcher stops it
     * @throws ProblemTooLargeException when the tables do not fit into memory
     */
    public static Plan solve(Delayering problem, SolverProgress progress) {
        return settle(search(problem, progress), progress);
    }

    /** The same with less effort for a problem that is one of many like it: the answer may be less certain, never wrong. */
    static Plan solveAgain(Delayering problem, SolverProgress progress) {
        boolean lifts = problem.allowsLifts() && problem.rules().isEmpty() && !MixedSolver.isNeeded(problem);
        return settle(
                lifts && !GreatestRise.isTooSmall(problem)
                        ? LiftSolver.solve(problem, progress, LiftSolver.FEW_COMPARISONS)
                        : search(problem, progress),
                progress);
    }

    private static Plan settle(Plan plan, SolverProgress progress) {
        return EveryPlan.settle(MostMoved.settle(plan, progress));
    }

    /** What the search for the family of the problem finds; it may leave open what looking at every plan would settle. */
    static Plan search(Delayering problem, SolverProgress progress) {
        // where managers are only dissolved, the position that is stuck is told more closely
        Optional<Plan> none =
                problem.family().equals(Family.DISSOLVE) ? Optional.empty() : GreatestRise.provesNone(problem);
        if (none.isPresent()) {
            return none.get();
        }
        if (!problem.rules().isEmpty()) {
            return RuleSearch.solve(problem, progress);
        }
        if (MixedSolver.isNeeded(problem)) {
            return MixedSolver.solve(problem, progress);
        }
        if (problem.allowsLifts()) {
            return LiftSolver.solve(problem, progress);
        }
        if (problem.allowsPeers()) {
            return PeerSolver.solve(problem, progress);
        }
        return searchTable(problem, progress);
    }

    /** Where managers are only dissolved. */
    static Plan searchTable(Delayering problem, SolverProgress progress) {
        ChartFacts facts = new ChartFacts(problem);
        int stuck = Feasibility.firstStuck(problem, facts);
        if (stuck != OrgChart.NONE) {
            return Plan.infeasible(problem, Diagnosis.of(problem, stuck));
        }
        if (problem.isTiedTogether()) {
            return TargetSearch.solve(problem, progress);
        }
        int layers = problem.maxLayers();
        Search search = Search.of(problem, facts, Costs.ofObjective(problem), layers, layers);
        new TableFiller(search, progress).fill();
        BitSet dissolved = new ReadBack(search).dissolvedWithin(layers);
        Choice choice = Choice.handingUp(problem, dissolved);
        return Plan.found(problem, choice, search.costs.objectiveOf(search.cost(layers)));
    }
}
