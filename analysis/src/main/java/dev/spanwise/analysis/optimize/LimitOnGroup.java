package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.optimize.rule.GroupLimit;
import java.util.BitSet;

/** A {@link GroupLimit} as a requirement: what counts is taken off, and no more than the limit may be. */
final class LimitOnGroup implements Requirement {
    private static final long GREATEST_PRICE_GAIN = 1 << 12;

    private final Delayering problem;
    private final GroupLimit limit;
    private final long divisor;

    LimitOnGroup(Delayering problem, GroupLimit limit) {
        this.problem = problem;
        this.limit = limit;
        long greatest = limit.members().stream()
                .mapToLong(limit.weight())
                .map(Math::abs)
                .max()
                .orElse(1);
        this.divisor = 1 + (greatest - 1) / GREATEST_PRICE_GAIN;
    }

    @Override
    public long required() {
        return -limit.most();
    }

    @Override
    public long gain(int manager) {
        boolean counts = problem.mayDissolve(manager) && limit.counts(manager, !problem.survivesDissolving(manager));
        return counts ? -limit.weight().applyAsLong(manager) : 0;
    }

    @Override
    public long lossPerMove() {
        return 0;
    }

    /** Rounded up, as what is required is: reaching the one implies reaching the other. */
    @Override
    public long priceGain(int manager) {
        return -Math.floorDiv(-gain(manager), divisor);
    }

    @Override
    public long priceRequired() {
        return -Math.floorDiv(-required(), divisor);
    }

    @Override
    public boolean isReached(Choice choice, int moved) {
        BitSet staying = (BitSet) choice.dissolved().clone();
        staying.andNot(choice.gone());
        return limit.excess(choice.gone(), staying) <= 0;
    }

    @Override
    public Infeasibility outOfReach(long greatest) {
        return Diagnosis.ofRules(problem);
    }
}
