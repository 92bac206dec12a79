package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;

/**
 * Managers that the reporting line could do without.
 *
 * @param oneToOneManagers managers with a span of 1
 * @param chains one-to-one chains: two or more one-to-one managers, each the manager of the next; a chain belongs to
 *     the group its first manager stands in
 * @param longestChain managers in the longest chain; 0 without chains
 * @param passThroughManagers managers below a top all of whose direct reports are managers themselves
 */
public record ManagerPatterns(int oneToOneManagers, int chains, int longestChain, int passThroughManagers) {
    /** Counts a group. O(positions + reports + managers in chains). */
    public static ManagerPatterns of(Group group) {
        OrgChart chart = group.chart();
        int oneToOne = 0;
        int chains = 0;
        int longest = 0;
        int passThrough = 0;
        for (int i = 0; i < group.size(); i++) {
            int position = group.position(i);
            oneToOne += chart.span(position) == 1 ? 1 : 0;
            passThrough += isPassThrough(chart, position) ? 1 : 0;
            if (startsChain(chart, position)) {
                chains++;
                longest = Math.max(longest, chainLength(chart, position));
            }
        }
        return new ManagerPatterns(oneToOne, chains, longest, passThrough);
    }

    /** Whether the position is the first manager of a one-to-one chain. O(1). */
    public static boolean startsChain(OrgChart chart, int position) {
        boolean first = chart.isTop(position) || chart.span(chart.manager(position)) != 1;
        return first && chart.span(position) == 1 && chart.span(chart.firstReport(position)) == 1;
    }

    /** Number of one-to-one managers in a row from this position down; 0 where its span is not 1. */
    public static int chainLength(OrgChart chart, int position) {
        int length = 0;
        for (int manager = position; chart.span(manager) == 1; manager = chart.firstReport(manager)) {
            length++;
        }
        return length;
    }

    /**
     * Whether a manager only manages managers. A top does so by its nature and is never one. O(span), less where an
     * individual contributor comes early.
     */
    public static boolean isPassThrough(OrgChart chart, int position) {
        if (chart.isTop(position) || !chart.isManager(position)) {
            return false;
        }
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            if (!chart.isManager(report)) {
                return false;
            }
        }
        return true;
    }
}
