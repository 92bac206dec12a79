package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/**
 * A {@link Target} on one problem, as "the amount must reach what is required", the amount being a sum over the
 * dissolved managers, or the people moved counted negative. All whole numbers, so that nothing is lost by rounding.
 *
 * <p>The price gains are the gains divided and rounded up, so that they stay small: reaching the required amount then
 * implies reaching the price amount, and a bound that is valid for the prices is valid for the target.
 */
final class SideConstraint implements Requirement {
    private static final long GREATEST_PRICE_GAIN = 1 << 12;
    private static final long BASIS_POINTS = 10_000;

    private final Target target;
    private final Delayering problem;
    private final long[] gains;
    private final long required;
    private final long divisor;

    SideConstraint(Delayering problem, Target target) {
        this.target = target;
        this.problem = problem;
        OrgChart chart = problem.chart();
        long managers =
                chart.positions().filter(position -> position.isManager()).count();
        long others = chart.size() - managers;
        long raised = others * (BASIS_POINTS + basisPoints());
        gains = new long[chart.size()];
        long greatest = 1;
        for (int position = 0; position < gains.length; position++) {
            if (problem.mayDissolve(position)) {
                gains[position] = gain(position, managers, raised);
                greatest = Math.max(greatest, gains[position]);
            }
        }
        required = required(managers, others);
        divisor = 1 + (greatest - 1) / GREATEST_PRICE_GAIN;
    }

    private long basisPoints() {
        return Math.round(target.amount() * BASIS_POINTS);
    }

    /**
     * For the ratio: (others + converted) / (managers - dissolved) >= others / managers * (1 + p), multiplied out, is a
     * sum over the dissolved of managers * [converted] + others * (1 + p) that must reach others * managers * p.
     */
    private long gain(int manager, long managers, long raised) {
        return switch (target.kind()) {
            case DISSOLVE_AT_LEAST, DISSOLVE_SHARE -> 1;
            case SAVE_AT_LEAST -> problem.saving(manager);
            case RAISE_RATIO -> raised + (problem.survivesDissolving(manager) ? managers * BASIS_POINTS : 0);
            case MOVE_AT_MOST -> 0;
        };
    }

    private long required(long managers, long others) {
        return switch (target.kind()) {
            case DISSOLVE_AT_LEAST, SAVE_AT_LEAST -> (long) Math.ceil(target.amount());
            case DISSOLVE_SHARE -> (basisPoints() * managers + BASIS_POINTS - 1) / BASIS_POINTS;
            case RAISE_RATIO -> others * managers * basisPoints();
            case MOVE_AT_MOST -> (long) -Math.floor(target.amount());
        };
    }

    @Override
    public Infeasibility outOfReach(long greatest) {
        return Diagnosis.unreachable(problem, target, lossPerMove() == 0 ? 0 : -greatest);
    }

    @Override
    public long required() {
        return required;
    }

    @Override
    public boolean isReached(Choice choice, int moved) {
        long managers = problem.chart()
                .positions()
                .filter(position -> position.isManager())
                .count();
        long raised = (problem.chart().size() - managers) * (BASIS_POINTS + basisPoints());
        long amount = choice.dissolved().stream()
                .mapToLong(manager -> switch (target.kind()) {
                    case DISSOLVE_AT_LEAST, DISSOLVE_SHARE -> 1;
                    case SAVE_AT_LEAST ->
                        problem.savingOf(manager, !choice.gone().get(manager));
                    case RAISE_RATIO -> raised + (choice.gone().get(manager) ? 0 : managers * BASIS_POINTS);
                    case MOVE_AT_MOST -> 0;
                })
                .sum();
        // whoever leads for the first time is a manager more, and no individual contributor any longer
        boolean ratio = target.kind() == Target.Kind.RAISE_RATIO && problem.allowsPromotions();
        long promoted = ratio ? Promotions.countNewManagers(problem.chart(), choice) : 0;
        return amount - promoted * (raised + managers * BASIS_POINTS) - moved * lossPerMove() >= required;
    }

    /** Whether no plan of any kind reaches the amount, not even one that dissolves every manager it may. */
    boolean isOutOfReach(long fewestMoved) {
        double greatest = 0;
        double converted = target.kind() == Target.Kind.RAISE_RATIO ? (double) gains.length * BASIS_POINTS : 0;
        for (int position = 0; position < gains.length; position++) {
            if (problem.mayDissolve(position)) {
                boolean saves = target.kind() == Target.Kind.SAVE_AT_LEAST;
                long staying = saves ? problem.savingOf(position, true) : 0;
                greatest += Math.max(0, Math.max(gains[position] + converted, (double) staying));
            }
        }
        return greatest - (double) fewestMoved * lossPerMove() < required;
    }

    @Override
    public long gain(int manager) {
        return gains[manager];
    }

    @Override
    public long lossPerMove() {
        return target.kind() == Target.Kind.MOVE_AT_MOST ? 1 : 0;
    }

    @Override
    public long priceGain(int manager) {
        return -Math.floorDiv(-gains[manager], divisor);
    }

    @Override
    public long priceRequired() {
        return -Math.floorDiv(-required, divisor);
    }
}
