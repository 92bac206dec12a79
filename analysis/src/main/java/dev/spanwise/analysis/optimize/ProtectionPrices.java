package dev.spanwise.analysis.optimize;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each protected manager costs: the best plan that may dissolve this one as well, all others protected as before.
 *
 * <p>That plan is never better than the one where nobody is protected. So where all protections together cost nothing, none
 * does, and nothing has to be searched for; otherwise what is proven there is a bound here. This holds where every plan counts
 * the same in both: not where narrow teams of protected managers are left aside, and not with rules for all who are dissolved.
 */
final class ProtectionPrices {
    private final Plan plan;
    private final Plan free;
    private final SolverProgress progress;
    private final boolean comparable;

    private ProtectionPrices(Plan plan, Plan free, SolverProgress progress) {
        this.plan = plan;
        this.free = free;
        this.progress = progress;
        Delayering problem = plan.problem();
        this.comparable = !problem.narrowTeams().matter() && problem.rules().isEmpty();
    }

    /**
     * Those whom the plan without any protection dissolves, then the others from the top down, at most
     * {@link Prices#MOST_PROTECTIONS}.
     *
     * @param free the plan where nobody is protected
     */
    static List<Prices.Protection> list(Plan plan, Plan free, SolverProgress progress) {
        ProtectionPrices prices = new ProtectionPrices(plan, free, progress);
        BitSet wanted = plan.problem().protectedManagers();
        return IntStream.concat(
                        wanted.stream().filter(prices::isDissolvedWhenFree),
                        wanted.stream().filter(position -> !prices.isDissolvedWhenFree(position)))
                .limit(Prices.MOST_PROTECTIONS)
                .mapToObj(position -> new Prices.Protection(position, prices.without(position)))
                .toList();
    }

    private boolean isDissolvedWhenFree(int position) {
        return free.isFound() && free.isDissolved(position);
    }

    private Plan without(int position) {
        Delayering problem = plan.problem().withoutProtecting(position);
        if (comparable && plan.isFound() && free.isFound() && free.bound() >= plan.value()) {
            return Plan.found(problem, plan.choice(), plan.value());
        }
        Plan found = Prices.better(plan, DelayeringSolver.solveAgain(problem, progress));
        boolean tighter = comparable && free.isFound() && found.hasChoice() && free.bound() > found.bound();
        return tighter ? Plan.found(problem, found.choice(), free.bound()) : found;
    }
}
