package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.OrgChart;
import java.util.List;

/**
 * The figures of one department, location, grade or branch.
 *
 * @param group whose they are
 * @param metrics the figures
 */
public record GroupMetrics(Group group, OrgMetrics metrics) {

    /** The figures of every group, in the order of {@link Grouping#groups}. O(n log n): each position counts once. */
    public static List<GroupMetrics> listOf(OrgChart chart, Grouping grouping) {
        return listOf(chart, grouping, GradeOrder.infer(chart));
    }

    /** The same with a known order of grades. */
    public static List<GroupMetrics> listOf(OrgChart chart, Grouping grouping, GradeOrder grades) {
        return grouping.groups(chart).stream()
                .map(group -> new GroupMetrics(group, OrgMetrics.of(group, grades)))
                .toList();
    }
}
