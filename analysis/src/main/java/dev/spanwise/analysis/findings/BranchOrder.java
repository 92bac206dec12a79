package dev.spanwise.analysis.findings;

import dev.spanwise.model.OrgChart;

/**
 * Tells in O(1) whether one position is in another's branch: positions numbered branch by branch (depth first), each
 * branch is a range. O(n) to make, no recursion.
 */
final class BranchOrder {
    private final OrgChart chart;
    private final int[] number;

    BranchOrder(OrgChart chart) {
        this.chart = chart;
        this.number = new int[chart.size()];
        int next = 0;
        for (int top = 0; top < chart.tops(); top++) {
            number[top] = next;
            next += chart.branchSize(top);
        }
        for (int manager = 0; manager < number.length; manager++) {
            int free = number[manager] + 1;
            for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
                number[report] = free;
                free += chart.branchSize(report);
            }
        }
    }

    /** Whether the second position is below the first, directly or further down. */
    boolean isAbove(int upper, int lower) {
        return number[lower] > number[upper] && number[lower] < number[upper] + chart.branchSize(upper);
    }
}
