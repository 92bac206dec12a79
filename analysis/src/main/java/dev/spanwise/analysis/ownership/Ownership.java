package dev.spanwise.analysis.ownership;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.OrgChart;

/**
 * How many managers a decision of the people who do the work passes. An individual contributor on layer l has l - 1
 * levels above: so many approvals up to the top, and l - 2 up to the head of its branch (the report of a top).
 *
 * @param contributors individual contributors
 * @param byLevelsAbove how many of them have 0, 1, 2 ... levels above
 */
public record Ownership(int contributors, ImmutableIntArray byLevelsAbove) {
    /** Counts a chart. O(n). */
    public static Ownership of(OrgChart chart) {
        int[] counts = new int[Math.max(1, chart.layers())];
        int contributors = 0;
        for (int layer = 1; layer <= chart.layers(); layer++) {
            for (int p = chart.layerStart(layer); p < chart.layerStart(layer + 1); p++) {
                if (!chart.isManager(p)) {
                    counts[layer - 1]++;
                    contributors++;
                }
            }
        }
        return new Ownership(contributors, ImmutableIntArray.copyOf(counts));
    }

    /** Mean number of approvals up to the top; NaN without contributors. */
    public double meanApprovalsToTop() {
        return mean(0);
    }

    /** Mean number of approvals up to the head of the branch; 0 for those who are heads themselves. */
    public double meanApprovalsToBranchHead() {
        return mean(1);
    }

    private double mean(int levelsLeftOut) {
        double sum = 0;
        for (int levels = 0; levels < byLevelsAbove.length(); levels++) {
            sum += (double) byLevelsAbove.get(levels) * Math.max(0, levels - levelsLeftOut);
        }
        return contributors == 0 ? Double.NaN : sum / contributors;
    }

    /** Share of contributors with at most so many levels above, 0 to 1; NaN without contributors. */
    public double shareWithin(int levels) {
        long within = 0;
        for (int level = 0; level < Math.min(levels + 1, byLevelsAbove.length()); level++) {
            within += byLevelsAbove.get(level);
        }
        return contributors == 0 ? Double.NaN : (double) within / contributors;
    }
}
