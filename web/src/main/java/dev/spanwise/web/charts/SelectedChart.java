package dev.spanwise.web.charts;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.compliance.SmallGroupPay;
import dev.spanwise.analysis.metrics.LayerTable;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.ChartBranch;
import dev.spanwise.analysis.selection.ChartFilter;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of a chart that a {@link Selection} is about.
 *
 * @param chart the branch, without what is left out
 * @param group the positions with the wanted department, location and grade; all of them where none is wanted
 * @param metrics the group's figures, without pay where the group is too small for it to be anybody's business
 * @param departments how many of the group stand in each layer, by department; empty where nobody has a department
 */
public record SelectedChart(OrgChart chart, Group group, OrgMetrics metrics, Optional<LayerTable> departments) {
    /** Selects. O(n log n) at worst, for the percentiles. */
    static SelectedChart of(OrgChart chart, Selection selection) {
        OrgChart branch = selection
                .branch()
                .flatMap(chart::findPosition)
                .map(head -> ChartBranch.of(chart, head.index()))
                .orElse(chart);
        OrgChart left = ChartFilter.excluding(selection.without()).apply(branch).chart();
        Group group = group(left, selection.values());
        Optional<LayerTable> departments = left.attributes().has(Field.DEPARTMENT)
                ? Optional.of(LayerTable.of(group, Field.DEPARTMENT))
                : Optional.empty();
        return new SelectedChart(left, group, SmallGroupPay.hide(OrgMetrics.of(group), group), departments);
    }

    private static Group group(OrgChart chart, Map<Field, String> wanted) {
        if (wanted.isEmpty()) {
            return Group.all(chart);
        }
        IntStream found = IntStream.range(0, chart.size());
        for (Map.Entry<Field, String> value : wanted.entrySet()) {
            Field field = value.getKey();
            int code = chart.attributes().distinctTexts(field).indexOf(value.getValue());
            boolean nothing = code < 0 && value.getValue().equals(Selection.NO_VALUE);
            found = found.filter(position -> {
                int own = chart.attributes().textCode(field, chart.record(position));
                return nothing ? own < 0 : code >= 0 && own == code;
            });
        }
        return new Group(chart, String.join(", ", wanted.values()), ImmutableIntArray.copyOf(found));
    }
}
