package dev.spanwise.analysis.optimize;

import org.jspecify.annotations.Nullable;

/** Makes a plan with lifts better, and the bound beside it, guided by prices: {@link LiftPriceSearch}. */
final class LiftRefinement {
    private LiftRefinement() {}

    /** The same plan or a better one, with the same bound or a greater one. */
    static Plan of(Plan plan, SolverProgress progress, long mostCalls) {
        // somebody would have to move who must not: then there is nothing to refine
        if (Math.abs(plan.bound()) >= Cells.GREATEST_COST / PriceFacts.UNIT) {
            return plan;
        }
        PriceFacts facts = new PriceFacts(plan.problem());
        LiftPlacement known = plan.hasChoice() ? LiftPlacement.of(facts, plan.choice()) : null;
        LiftPriceSearch search = new LiftPriceSearch(facts, plan.bound(), known, new Calls(mostCalls));
        search.run(progress, false);
        LiftPlacement best = search.best();
        if (best != null) {
            new LiftImprovement(best, new Calls(mostCalls)).run(search.prices(), search.bound() * PriceFacts.UNIT);
        }
        return better(plan, best, search.bound());
    }

    private static Plan better(Plan plan, @Nullable LiftPlacement best, long bound) {
        Delayering problem = plan.problem();
        Choice choice = best == null ? plan.choice() : best.choice();
        if (best == null || !LimitCheck.keeps(problem, choice)) {
            return plan.hasChoice() ? Plan.found(problem, plan.choice(), bound) : Plan.unlessProvenNone(problem, bound);
        }
        Plan improved = Plan.found(problem, choice, bound);
        boolean worse = plan.hasChoice() && plan.value() < improved.value();
        return worse ? Plan.found(problem, plan.choice(), bound) : improved;
    }
}
