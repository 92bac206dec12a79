package dev.spanwise.analysis.scenario;

/**
 * What pay figures do not say.
 *
 * @param conversionSaving share of a converted manager's cost that an expert role saves, 0 to 1
 * @param severanceMonths months of pay that each eliminated incumbent is paid once, 0 to 120
 */
public record CostAssumptions(double conversionSaving, int severanceMonths) {
    /** A converted manager costs as much as before, and there is no severance. */
    public static final CostAssumptions NONE = new CostAssumptions(0, 0);

    public CostAssumptions {
        if (!(conversionSaving >= 0 && conversionSaving <= 1)) {
            throw new IllegalArgumentException("a conversion saves 0 to 1 of the cost, not " + conversionSaving);
        }
        if (severanceMonths < 0 || severanceMonths > 120) {
            throw new IllegalArgumentException("severance is 0 to 120 months, not " + severanceMonths);
        }
    }
}
