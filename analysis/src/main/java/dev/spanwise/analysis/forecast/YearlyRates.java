package dev.spanwise.analysis.forecast;

import java.util.SplittableRandom;

/**
 * The rates of each year of one possible future. What the mean is, few intervals tell badly: it differs from run to run
 * by the spread over the root of their number, and the years of a run differ from their mean by the spread.
 */
final class YearlyRates {
    private final GrowthPolicy policy;
    private final Spread spread;
    private final SplittableRandom random;
    /** How far the means of this run lie from those estimated: hiring, attrition, promotion, stepping down. */
    private final double[] shift = new double[4];

    YearlyRates(GrowthPolicy policy, Spread spread, SplittableRandom random) {
        this.policy = policy;
        this.spread = spread;
        this.random = random;
        if (spread.isKnown()) {
            double few = 1 / Math.sqrt(spread.intervals());
            shift[0] = few * normal(spread.hiring());
            shift[1] = few * normal(spread.attrition());
            shift[2] = few * normal(spread.promotion());
            shift[3] = few * normal(spread.stepDown());
        }
    }

    GrowthPolicy next() {
        return spread.isKnown()
                ? policy.with(
                        policy.hiring() + shift[0] + normal(spread.hiring()),
                        policy.attrition() + shift[1] + normal(spread.attrition()),
                        policy.promotion() + shift[2] + normal(spread.promotion()),
                        policy.stepDown() + shift[3] + normal(spread.stepDown()))
                : policy;
    }

    /** A deviation from the mean. */
    private double normal(double deviation) {
        return deviation * random.nextGaussian();
    }
}
