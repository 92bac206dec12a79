package dev.spanwise.analysis.forecast;

/**
 * What a forecast assumes about each year. Rates are shares of the people there at the start of the year.
 *
 * @param hiring positions more, as a share, from -1 on; below 0 so many individual contributors' positions go
 * @param attrition share of people who leave, 0 to 1; their positions are filled again unless the next figure says no
 * @param closeNarrowUpTo a management post whose holder leaves is not filled when its span is at most this; 0 fills all
 * @param promotion share of individual contributors who are given a team of their own within the year, 0 to 1
 * @param maxSpan a manager whose span passes this promotes a report to lead half of the team; from 2
 * @param shrinking share of the individual contributors of the area that is not needed any more each year, 0 to 1
 * @param stepDown share of managers below the top whose team goes to the manager above within the year, 0 to 1
 */
public record GrowthPolicy(
        double hiring,
        double attrition,
        int closeNarrowUpTo,
        double promotion,
        int maxSpan,
        double shrinking,
        double stepDown) {
    public GrowthPolicy {
        if (!(hiring >= -1 && hiring < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("hiring is -1 or more, not " + hiring);
        }
        requireShare("attrition", attrition);
        requireShare("promotion", promotion);
        requireShare("shrinking", shrinking);
        requireShare("stepping down", stepDown);
        if (maxSpan < 2) {
            throw new IllegalArgumentException("the greatest span is 2 or more, not " + maxSpan);
        }
        if (closeNarrowUpTo < 0) {
            throw new IllegalArgumentException("the span up to which posts are closed is 0 or more");
        }
    }

    /** The same with other rates, each brought into its range. */
    GrowthPolicy with(double hired, double left, double promoted, double steppedDown) {
        return new GrowthPolicy(
                Math.max(-1, hired),
                share(left),
                closeNarrowUpTo,
                share(promoted),
                maxSpan,
                shrinking,
                share(steppedDown));
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static void requireShare(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(what + " is a share of 0 to 1, not " + share);
        }
    }
}
