package dev.spanwise.web.charts;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.ChartBranch;
import dev.spanwise.analysis.selection.ChartFilter;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.analysis.GroupFigures;
import dev.spanwise.web.visit.WebProblem;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of a chart that a {@link Selection} is about.
 *
 * @param chart the branch, without what is left out
 * @param grades the order of its grades
 * @param group the positions with the wanted department, location and grade; all of them where none is wanted
 * @param metrics the group's figures; whoever may see pay sees all of it, and in the chart of others there is none
 */
public record SelectedChart(OrgChart chart, GradeOrder grades, Group group, OrgMetrics metrics) {
    /**
     * The branch of a selection without what it leaves out, with everybody in it. O(n log n) at worst.
     *
     * @throws WebProblem when nobody at the head of such a branch is in the chart
     */
    static SelectedChart everybody(OrgChart chart, Selection selection) {
        OrgChart branch = selection.branch().map(head -> branch(chart, head)).orElse(chart);
        OrgChart left = selection.without().isEmpty()
                ? branch
                : ChartFilter.excluding(selection.without()).apply(branch).chart();
        return of(Group.all(left), GradeOrder.infer(left));
    }

    private static OrgChart branch(OrgChart chart, String head) {
        Position position = chart.findPosition(head).orElseThrow(() -> WebProblem.notFound("position", head));
        return ChartBranch.of(chart, position.index());
    }

    /** The figures split into groups. O(n log n). */
    public GroupFigures by(Grouping grouping) {
        return GroupFigures.complete(group, metrics, grouping, grades);
    }

    /** The figures as they may be taken away: with the sums of pay that may be told of the whole chart. */
    OrgMetrics metricsToTakeAway(PublishedPay pay) {
        return pay.shown(metrics, group);
    }

    /** How many of the group should have been left out, but stay since others report to them. O(n). */
    public int countKeptInLine(Exclusion exclusion) {
        return Math.toIntExact(group.positions().stream()
                .filter(position -> chart.attributes().is(exclusion.flag(), chart.record(position)))
                .count());
    }

    /**
     * Those of the same chart who have the values of a selection, and for whom its condition holds. O(n log n) at worst, for
     * the percentiles of the group.
     */
    SelectedChart having(Selection selection) {
        return of(group(chart, selection), grades);
    }

    private static SelectedChart of(Group group, GradeOrder grades) {
        return new SelectedChart(group.chart(), grades, group, OrgMetrics.of(group, grades));
    }

    private static Group group(OrgChart chart, Selection wanted) {
        IntStream found = IntStream.range(0, chart.size());
        if (wanted.where().isPresent()) {
            BitSet holds = Conditions.parse(wanted.where().get()).positionsIn(chart);
            found = holds.stream();
        }
        for (Map.Entry<Field, String> value : wanted.values().entrySet()) {
            Field field = value.getKey();
            int code = chart.attributes().distinctTexts(field).indexOf(value.getValue());
            boolean nothing = code < 0 && value.getValue().equals(Selection.NO_VALUE);
            found = found.filter(position -> {
                int own = chart.attributes().textCode(field, chart.record(position));
                return nothing ? own < 0 : code >= 0 && own == code;
            });
        }
        String name = Stream.concat(wanted.values().values().stream(), wanted.where().stream())
                .collect(Collectors.joining(", "));
        return new Group(chart, name, ImmutableIntArray.copyOf(found));
    }
}
