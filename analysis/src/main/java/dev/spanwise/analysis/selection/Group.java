package dev.spanwise.analysis.selection;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.OrgChart;
import java.util.stream.IntStream;

/**
 * Some positions of a chart: all of them, a department, a branch. Figures of a group are those of its own positions
 * in the whole chart: a manager of the group counts with its whole span, also where reports stand outside it, and
 * layers count from the top of the chart.
 *
 * @param chart the chart they stand in
 * @param name what the group is called; empty for the whole chart and for positions without a value
 * @param positions their numbers in the chart, ascending, so layer by layer
 */
public record Group(OrgChart chart, String name, ImmutableIntArray positions) {
    public Group {
        int before = -1;
        for (int i = 0; i < positions.length(); i++) {
            int position = positions.get(i);
            if (position <= before || position >= chart.size()) {
                throw new IllegalArgumentException("position " + position + " of group \"" + name
                        + "\" is out of order or not in the chart of " + chart.size());
            }
            before = position;
        }
    }

    /** Every position of the chart. O(n). */
    public static Group all(OrgChart chart) {
        return new Group(chart, "", ImmutableIntArray.copyOf(IntStream.range(0, chart.size())));
    }

    /** Number of positions. */
    public int size() {
        return positions.length();
    }

    /** The i-th position's number in the chart. O(1). */
    public int position(int i) {
        return positions.get(i);
    }
}
