package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem in which the people of a dissolved manager may go to its peers.
 *
 * <p>Two plans without peers frame the answer: with the same limits, which is never better, and without any limit of
 * spans, which is never worse. Between the two the search with peers is asked for plans up to a cost that doubles until
 * one is found; what costs more is not looked at, which is what keeps the search small. Where it does not fit into
 * memory or time all the same, the plan without peers is the answer, with the plan without spans as bound.
 */
final class PeerSolver {
    private final Delayering problem;
    private final SolverProgress progress;
    private final long mostComparisons;
    private final Costs costs;
    private final @Nullable Plan plain;

    private PeerSolver(Delayering problem, SolverProgress progress, long mostComparisons) {
        this.problem = problem;
        this.progress = progress;
        this.mostComparisons = mostComparisons;
        this.costs = Costs.ofObjective(problem);
        Delayering without = problem.toBuilder().peers(false).build();
        this.plain = Feasibility.isFeasible(without) ? DelayeringSolver.solve(without, progress) : null;
    }

    static Plan solve(Delayering problem, SolverProgress progress) {
        return solve(problem, progress, PeerSearch.MOST_COMPARISONS);
    }

    /** The same, each single search given up after so many comparisons. */
    static Plan solve(Delayering problem, SolverProgress progress, long mostComparisons) {
        return new PeerSolver(problem, progress, mostComparisons).solve();
    }

    /** The lowest position whose branch fits in no way, or {@link OrgChart#NONE} when the problem is feasible. */
    static int firstStuck(Delayering problem) {
        return freely(problem).fill(SolverProgress.NONE);
    }

    /** Whether there is a plan, as far as that is known: what the search leaves aside is looked at in the plan it finds. */
    static boolean isKnownFeasible(Delayering problem) {
        if (Feasibility.isFeasible(problem.toBuilder().allow(Family.DISSOLVE).build())) {
            return true;
        }
        Delayering alone = MixedBound.withEveryPeer(problem);
        PeerSearch search = freely(alone);
        return search.fill(SolverProgress.NONE) == OrgChart.NONE
                && LimitCheck.keeps(problem, PeerReadBack.within(search, alone.maxLayers()));
    }

    /** A search in which nothing costs anything. */
    private static PeerSearch freely(Delayering problem) {
        Costs nothing = new Costs(problem, manager -> 0, position -> 0, 0, 1);
        return new PeerSearch(problem, nothing, 0, PeerSearch.MOST_COMPARISONS);
    }

    /** The same, but none where it takes too much memory or time to know: then the search will not end either. */
    private int stuckIfKnown() {
        try {
            return firstStuck(problem);
        } catch (ProblemTooLargeException e) {
            return OrgChart.NONE;
        }
    }

    private Plan solve() {
        int stuck = plain == null ? stuckIfKnown() : OrgChart.NONE;
        if (stuck != OrgChart.NONE) {
            return Plan.infeasible(problem, Diagnosis.of(problem, stuck));
        }
        long floor = costs.of(planWithoutSpans().figures());
        long ceiling = plain == null ? Cells.GREATEST_COST : costs.of(plain.figures());
        if (plain != null && ceiling == floor) {
            return Plan.found(problem, plain.choice(), plain.bound());
        }
        long limit = costs.dissolvingNeverPays() ? Math.min(2 * floor, ceiling) : Cells.GREATEST_COST;
        try {
            Optional<Plan> best = findPlan(limit);
            while (best.isEmpty() && limit < ceiling) {
                limit = Math.min(2 * limit + 1, ceiling);
                best = findPlan(limit);
            }
            return best.orElseThrow(() -> new IllegalStateException("no plan up to " + ceiling));
        } catch (ProblemTooLargeException e) {
            return solveRoughly(floor);
        }
    }

    private Plan planWithoutSpans() {
        return DelayeringSolver.solve(
                problem.toBuilder()
                        .peers(false)
                        .spanLimit(SpanLimit.none())
                        .boundaries(Boundaries.NONE)
                        // where those above may receive nobody, peers may
                        .anybodyReceives()
                        .build(),
                progress);
    }

    /** The best plan if it costs no more than the limit; the one without peers if that is as good. */
    private Optional<Plan> findPlan(long limit) {
        PeerSearch search = new PeerSearch(problem, costs, limit, mostComparisons);
        if (search.fill(progress) != OrgChart.NONE) {
            return Optional.empty();
        }
        long cost = search.cost(problem.maxLayers());
        Choice choice = plain == null || costs.of(plain.figures()) > cost
                ? PeerReadBack.within(search, problem.maxLayers())
                : plain.choice();
        return Optional.of(Plan.found(problem, choice, costs.objectiveOf(cost)));
    }

    private Plan solveRoughly(long floor) {
        long bound = costs.objectiveOf(floor);
        return plain == null ? Plan.unknown(problem, bound) : Plan.found(problem, plain.choice(), bound);
    }
}
