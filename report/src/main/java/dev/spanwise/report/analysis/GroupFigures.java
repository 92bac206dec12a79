package dev.spanwise.report.analysis;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import java.util.BitSet;
import java.util.List;

/**
 * The figures of some positions, split by department, location, grade or branch.
 *
 * @param by by what they are split
 * @param whole the figures of all of them
 * @param groups the figures of each group, large ones first
 * @param payWithheld whether sums of pay are missing in those of the groups because few people stand behind them
 */
public record GroupFigures(Grouping by, OrgMetrics whole, List<GroupMetrics> groups, boolean payWithheld) {
    public GroupFigures {
        groups = List.copyOf(groups);
    }

    /**
     * Splits positions of a chart. O(n log n).
     *
     * @param whole their figures as they may be shown
     * @param pay what may be told of the pay in the whole chart
     */
    public static GroupFigures of(Group positions, OrgMetrics whole, Grouping by, GradeOrder grades, PublishedPay pay) {
        List<GroupMetrics> groups = split(positions, by, grades);
        List<GroupMetrics> shown = pay.shown(groups);
        return new GroupFigures(by, whole, shown, !shown.equals(groups));
    }

    /** The same for those who may see what everybody is paid, on their screen alone: no sum of pay is missing. */
    public static GroupFigures complete(Group positions, OrgMetrics whole, Grouping by, GradeOrder grades) {
        return new GroupFigures(by, whole, split(positions, by, grades), false);
    }

    private static List<GroupMetrics> split(Group positions, Grouping by, GradeOrder grades) {
        return by.groups(positions.chart()).stream()
                .map(group -> common(group, positions))
                .filter(group -> group.size() > 0)
                .map(group -> new GroupMetrics(group, OrgMetrics.of(group, grades)))
                .toList();
    }

    private static Group common(Group group, Group positions) {
        if (positions.size() == positions.chart().size()) {
            return group;
        }
        BitSet wanted = new BitSet(positions.chart().size());
        positions.positions().forEach(wanted::set);
        return new Group(
                group.chart(),
                group.name(),
                ImmutableIntArray.copyOf(group.positions().stream().filter(wanted::get)));
    }
}
