package dev.spanwise.analysis.forecast;

/**
 * How much the yearly rates of a forecast differ from year to year: the standard deviation of each, as a share.
 *
 * @param intervals how many intervals between exports it was estimated from; 0 where every rate is met exactly
 */
public record Spread(double hiring, double attrition, double promotion, double stepDown, int intervals) {
    /** Every year is exactly as its rates say. */
    public static final Spread NONE = new Spread(0, 0, 0, 0, 0);

    /** Whether rates differ at all. */
    public boolean isKnown() {
        return intervals > 0;
    }
}
