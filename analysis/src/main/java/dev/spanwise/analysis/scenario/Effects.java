package dev.spanwise.analysis.scenario;

/**
 * What a step, or a whole scenario, does to the organisation.
 *
 * @param before the figures before
 * @param after the figures after
 * @param moved people who stay and report to another manager than before
 * @param movedElsewhere of those, people whose new manager is at another location; both locations known
 * @param movedToOtherDepartment of those, people whose new manager is in another department; both departments known
 * @param spanLimit the span limit that {@code pastSpanLimit} is about
 * @param pastSpanLimit managers who have more reports than the limit now and had not before
 * @param backWithinSpanLimit managers who stay, had more reports than the limit, and have not any more
 * @param lostAllReports managers who stay, have no reports any more, and were not converted
 * @param shallowerBranches managers who stay managers and whose branch has fewer layers than before
 * @param savings what it saves
 * @param growth what it adds
 */
public record Effects(
        ChartFigures before,
        ChartFigures after,
        int moved,
        int movedElsewhere,
        int movedToOtherDepartment,
        int spanLimit,
        int pastSpanLimit,
        int backWithinSpanLimit,
        int lostAllReports,
        int shallowerBranches,
        Savings savings,
        Growth growth) {
    /** The span limit that effects are counted by where a scenario sets none. */
    public static final int USUAL_SPAN_LIMIT = 12;

    /**
     * What is added and changed. The cost per year after is that before, less {@link Savings#eliminated} and {@link
     * Savings#vacancies}, and these two more; what conversions save is not in it, since pay stays as it is in the data.
     *
     * @param added positions that were not there
     * @param filled vacancies that somebody holds now
     * @param edited positions that stay and have other values, those filled among them
     * @param addedCost cost per year of the positions added, budgets of vacancies among them
     * @param payChange how much more the positions that stay cost per year
     * @param withoutPay positions added whose pay is not known
     */
    public record Growth(int added, int filled, int edited, double addedCost, double payChange, int withoutPay) {}

    /**
     * Cost per year before, less that of everybody eliminated, less the difference of those converted. Positions without
     * pay count nothing.
     *
     * @param eliminated cost per year of the eliminated positions
     * @param vacancies cost per year budgeted for the closed vacancies
     * @param conversions cost per year saved by expert roles
     * @param severance paid once to the incumbents of the eliminated positions
     * @param withoutPay touched positions of these kinds whose pay is not known
     */
    public record Savings(double eliminated, double vacancies, double conversions, double severance, int withoutPay) {
        /** Saved per year: pay and budget together. */
        public double perYear() {
            return eliminated + vacancies + conversions;
        }
    }
}
