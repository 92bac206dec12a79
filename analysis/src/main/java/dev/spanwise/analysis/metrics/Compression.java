package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;

/**
 * Reports with the same grade as their manager (compression) or a higher one (inversion). Each belongs to the group the
 * report stands in.
 *
 * @param rule how the order of grades was found; inversions rest on it
 * @param compared reports that have a grade and whose manager has one; who is the same is known of all of them, who is
 *     higher only where both grades have a place in the order
 * @param compressed those with the same grade as their manager
 * @param inverted those with a higher grade than their manager
 */
public record Compression(GradeOrder.Rule rule, int compared, int compressed, int inverted) {

    /** Compares the positions of a group with their managers. O(positions). */
    public static Compression of(Group group, GradeOrder order) {
        OrgChart chart = group.chart();
        int compared = 0;
        int compressed = 0;
        int inverted = 0;
        for (int i = 0; i < group.size(); i++) {
            int report = group.position(i);
            if (!chart.isTop(report)) {
                int manager = chart.manager(report);
                compared += order.haveGrades(report, manager) ? 1 : 0;
                compressed += order.isSame(report, manager) ? 1 : 0;
                inverted += order.isHigher(report, manager) ? 1 : 0;
            }
        }
        return new Compression(order.rule(), compared, compressed, inverted);
    }

    /** Share of compression = compressed / compared, from 0 to 1; NaN where nothing could be compared. */
    public double compressedShare() {
        return compared == 0 ? Double.NaN : (double) compressed / compared;
    }

    /** Share of inversion = inverted / compared, from 0 to 1; NaN where nothing could be compared. */
    public double invertedShare() {
        return compared == 0 ? Double.NaN : (double) inverted / compared;
    }
}
