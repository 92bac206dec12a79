package dev.spanwise.analysis.optimize;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reaches the targets of a problem: looks for the prices with the best bound, one target after the other, and repairs
 * the choices met on the way until they reach the targets. The best repaired choice is the plan, the best bound says
 * how far from the best it may be.
 *
 * <p>For one target the search ends at the best bound prices can give: the cost as a function of the price is concave
 * and piecewise linear, and each step cuts at the crossing of two of its lines. For several it goes round a few times;
 * every bound on the way is valid.
 */
final class TargetSearch {
    private static final int MOST_STEPS = 40;
    private static final int ROUNDS = 3;

    private final Delayering problem;
    private final List<Requirement> constraints;
    private final Relaxation relaxation;
    private final Repair repair;
    private final long[] prices;
    private long bound = Long.MIN_VALUE;
    private @Nullable BitSet best;
    private long bestValue = Long.MAX_VALUE;

    private TargetSearch(Delayering problem, SolverProgress progress) {
        this.problem = problem;
        constraints = Requirement.of(problem);
        relaxation = new Relaxation(problem, constraints, progress);
        repair = new Repair(problem, constraints);
        prices = new long[constraints.size()];
    }

    /** The plan of a problem whose limits are known to be feasible. */
    static Plan solve(Delayering problem, SolverProgress progress) {
        return new TargetSearch(problem, progress).solve();
    }

    private Plan solve() {
        for (int i = 0; i < prices.length; i++) {
            Relaxation.Answer most = relaxation.greatestAmount(i);
            if (most.amounts()[i] < constraints.get(i).priceRequired()) {
                return Plan.infeasible(problem, constraints.get(i).outOfReach(most.amounts()[i]));
            }
            consider(most.dissolved());
        }
        int rounds = prices.length == 1 ? 1 : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < prices.length; i++) {
                findPrice(i);
            }
        }
        if (best == null) {
            return Plan.unlessProvenNone(problem, bound);
        }
        return Plan.found(problem, Choice.handingUp(problem, best), bound);
    }

    private void findPrice(int i) {
        prices[i] = 0;
        Relaxation.Answer below = ask();
        if (below.amounts()[i] >= constraints.get(i).priceRequired()) {
            return;
        }
        Relaxation.Answer above = relaxation.greatestAmount(i);
        long belowRest = restCost(below, i);
        long aboveRest = restCost(above);
        for (int step = 0; step < MOST_STEPS; step++) {
            long more = above.amounts()[i] - below.amounts()[i];
            long price = Math.max(prices[i] + 1, -Math.floorDiv(belowRest - aboveRest, more));
            long crossing = Math.min(belowRest - price * below.amounts()[i], aboveRest - price * above.amounts()[i]);
            long before = prices[i];
            prices[i] = price;
            Relaxation.Answer answer = ask();
            if (answer.cost() >= crossing) {
                return;
            }
            if (answer.amounts()[i] >= constraints.get(i).priceRequired()) {
                above = answer;
                aboveRest = restCost(answer, i);
                prices[i] = before;
            } else {
                below = answer;
                belowRest = restCost(answer, i);
            }
        }
    }

    /** An answer's cost without the price of one amount. */
    private long restCost(Relaxation.Answer answer, int i) {
        return answer.cost() + prices[i] * answer.amounts()[i];
    }

    /** The cost of a choice that was not found by prices, without the price of the amount it makes greatest. */
    private long restCost(Relaxation.Answer greatest) {
        long cost = relaxation.unit() * relaxation.figures(greatest.dissolved()).value(problem);
        for (int j = 0; j < prices.length; j++) {
            cost -= prices[j] * greatest.amounts()[j];
        }
        return cost;
    }

    private Relaxation.Answer ask() {
        Relaxation.Answer answer = relaxation.answer(prices);
        bound = Math.max(bound, relaxation.bound(answer, prices));
        consider(answer.dissolved());
        return answer;
    }

    private void consider(BitSet dissolved) {
        if (bestValue > bound) {
            repair.reach(dissolved).ifPresent(reached -> {
                long value = relaxation.figures(reached).value(problem);
                if (value < bestValue) {
                    best = reached;
                    bestValue = value;
                }
            });
        }
    }
}
