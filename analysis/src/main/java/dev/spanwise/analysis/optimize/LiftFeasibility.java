package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.optimize.LiftSearch.Effort;
import dev.spanwise.model.OrgChart;
import java.util.Optional;

/**
 * Whether there is any plan with lifts. Most problems are decided by counting ({@link LiftCapacity}) or by a plan that
 * is found at once; only between the two every way is looked at, for a limited time.
 */
final class LiftFeasibility {
    private final Delayering problem;
    private final LiftFacts facts;

    private LiftFeasibility(Delayering problem) {
        this.problem = problem;
        this.facts = new LiftFacts(problem, LiftCosts.none(problem));
    }

    /** The lowest position whose branch fits in no way, or {@link OrgChart#NONE} where that is not proven for any. */
    static int firstStuck(Delayering problem) {
        LiftFeasibility feasibility = new LiftFeasibility(problem);
        NarrowFloors narrow = feasibility.facts.narrow;
        int counted = LiftCapacity.firstStuck(feasibility.facts);
        int stuck = counted == OrgChart.NONE && narrow != null ? narrow.stuck() : counted;
        if (stuck != OrgChart.NONE || feasibility.isSeenAtOnce()) {
            return stuck;
        }
        try {
            LiftSearch search = feasibility.search(Effort.ALL_WAYS);
            return search.isComplete() ? search.stuck() : OrgChart.NONE;
        } catch (ProblemTooLargeException e) {
            return OrgChart.NONE;
        }
    }

    /** Whether there is a plan, as far as that is known: where it is not, the answer is no. */
    static boolean isKnownFeasible(Delayering problem) {
        if (GreatestRise.isTooSmall(problem)) {
            return false;
        }
        LiftFeasibility feasibility = new LiftFeasibility(problem);
        if (LiftCapacity.firstStuck(feasibility.facts) != OrgChart.NONE) {
            return false;
        }
        return feasibility.isSeenAtOnce()
                || feasibility.findByPrices().isPresent()
                || feasibility.finds(Effort.ALL_WAYS);
    }

    /** Whether dissolving alone does, or a search that keeps few ways finds a plan. */
    private boolean isSeenAtOnce() {
        return dissolvingDoes() || finds(LiftSolver.FEW_WAYS);
    }

    private boolean dissolvingDoes() {
        return problem.family().allows(Means.DISSOLVE)
                && Feasibility.isFeasible(
                        problem.toBuilder().allow(Family.DISSOLVE).build());
    }

    /** Some plan, whatever it costs, if a search that keeps few ways finds one. */
    static Optional<Choice> findAny(Delayering problem) {
        try {
            return new LiftFeasibility(problem).find(LiftSolver.FEW_WAYS);
        } catch (ProblemTooLargeException e) {
            return Optional.empty();
        }
    }

    /** A plan, if prices lead to one soon; what it costs besides the moves is left aside. */
    private Optional<Choice> findByPrices() {
        Delayering moves =
                problem.toBuilder().objective(Objective.weighted(1, 0, 0)).build();
        if (!PriceFacts.guide(moves)) {
            return Optional.empty();
        }
        LiftPlacement found = LiftPriceSearch.findAny(new PriceFacts(moves), new Calls(LiftSolver.FEW_COMPARISONS));
        return Optional.ofNullable(found)
                .map(LiftPlacement::choice)
                .filter(choice -> LimitCheck.keeps(problem, choice));
    }

    /** A search that takes too much finds nothing. */
    private boolean finds(int mostWays) {
        try {
            return find(mostWays).isPresent();
        } catch (ProblemTooLargeException e) {
            return false;
        }
    }

    private Optional<Choice> find(int mostWays) {
        LiftSearch search = search(mostWays);
        Optional<Choice> choice = Cells.isNever(search.cost()) ? Optional.empty() : LiftReadBack.read(search);
        return choice.filter(found -> LimitCheck.keeps(problem, found));
    }

    private LiftSearch search(int mostWays) {
        LiftSearch search = new LiftSearch(facts, new Effort(0, mostWays, LiftSolver.FEW_COMPARISONS));
        search.fill(SolverProgress.NONE);
        return search;
    }
}
