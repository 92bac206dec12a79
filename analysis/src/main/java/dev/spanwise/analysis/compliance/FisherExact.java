package dev.spanwise.analysis.compliance;

import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Fisher's exact test of a two-by-two table, two-sided: how probable it would be, were the group without influence, to
 * draw a table at most as probable as the one observed. Right for small numbers too, where a chi-squared test is not.
 * Source: R. A. Fisher, "Statistical Methods for Research Workers"; the two-sided form sums the tables that are not
 * more probable than the observed one.
 */
final class FisherExact {
    /** Tables as probable as the observed one count, also when rounding makes them seem a little more probable. */
    private static final double TOLERANCE = 1 + 1e-7;

    private FisherExact() {}

    /**
     * The p-value, from 0 to 1.
     *
     * @param affected how many of the group are affected
     * @param group people in the group
     * @param affectedInAll how many of all people are affected
     * @param all all people
     */
    static double pValue(int affected, int group, int affectedInAll, int all) {
        HypergeometricDistribution tables = new HypergeometricDistribution(all, affectedInAll, group);
        double observed = tables.probability(affected);
        double sum = 0;
        for (int k = tables.getSupportLowerBound(); k <= tables.getSupportUpperBound(); k++) {
            double probability = tables.probability(k);
            sum += probability <= observed * TOLERANCE ? probability : 0;
        }
        return Math.min(1, sum);
    }
}
