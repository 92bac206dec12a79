package dev.spanwise.analysis.selection;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Objects;

/** Cuts a branch out of a chart. */
public final class ChartBranch {
    private ChartBranch() {}

    /**
     * A position and everybody below it as a chart of their own, in which the position is the top and stands in layer
     * 1. Records keep their numbers. O(n).
     *
     * @throws IndexOutOfBoundsException when the chart has no such position
     */
    public static OrgChart of(OrgChart chart, int head) {
        Objects.checkIndex(head, chart.size());
        int[] managers = new int[chart.size()];
        BitSet outside = new BitSet(chart.size());
        for (int position = 0; position < managers.length; position++) {
            managers[position] = chart.manager(position);
            boolean inside = position == head || (!chart.isTop(position) && !outside.get(chart.manager(position)));
            outside.set(position, !inside);
        }
        managers[head] = OrgChart.NONE;
        return chart.rearranged(managers, outside);
    }
}
