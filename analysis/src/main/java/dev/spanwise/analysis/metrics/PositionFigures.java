package dev.spanwise.analysis.metrics;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;

/** What one position counts for: the one place where a missing FTE or pay is decided. */
public final class PositionFigures {
    private PositionFigures() {}

    /** The FTE; 1 where the data gives none, since a row is one post unless it says otherwise. O(1). */
    public static double fte(OrgChart chart, int position) {
        double fte = chart.attributes().number(Field.FTE, chart.record(position));
        return Double.isNaN(fte) ? 1 : fte;
    }

    /** Whether the row stands for more than one post. O(1). */
    public static boolean isSeveralPosts(OrgChart chart, int position) {
        return fte(chart, position) > 1;
    }

    /**
     * How many people a row counts for where people are counted: 1, or its FTE rounded to whole posts where that is more.
     * O(1).
     */
    public static int people(OrgChart chart, int position) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(fte(chart, position))));
    }

    /** Whether somebody whom the company employs holds the position: no vacancy, no contractor, nobody who has left. O(1). */
    public static boolean isEmployee(OrgChart chart, int position) {
        int record = chart.record(position);
        return !chart.attributes().is(Flag.VACANT, record)
                && !chart.attributes().is(Flag.CONTRACTOR, record)
                && !chart.attributes().is(Flag.LEFT, record);
    }

    /** The span by FTE: the FTE of a manager's direct reports. O(span). */
    public static double fteOfReports(OrgChart chart, int manager) {
        DecimalSum fte = DecimalSum.ofFte();
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            fte.add(fte(chart, report));
        }
        return fte.value();
    }

    /**
     * The direct reports a manager really has: a row that stands for several posts counts as that many, every other row
     * as one, part-timers too. O(span).
     */
    public static double postsReporting(OrgChart chart, int manager) {
        DecimalSum posts = DecimalSum.ofFte();
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            posts.add(Math.max(1, fte(chart, report)));
        }
        return posts.value();
    }

    /**
     * Cost per year, in the currency of the data: the pay, times the FTE where the row stands for more than one post.
     * Pay of part-timers counts as given, since exports state what is paid. NaN where no pay is given. O(1).
     */
    public static double cost(OrgChart chart, int position) {
        return chart.attributes().number(Field.SALARY, chart.record(position)) * Math.max(1, fte(chart, position));
    }
}
