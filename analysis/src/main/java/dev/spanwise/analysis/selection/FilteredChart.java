package dev.spanwise.analysis.selection;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.OrgChart;
import java.util.Map;

/**
 * What a {@link ChartFilter} left.
 *
 * @param chart the chart without the positions taken out; records keep their numbers
 * @param takenOut how many positions were taken out for which reason; a position with several counts for the first
 * @param keptInLine positions of the chart that should have been left out, but have reports and so stay, ascending
 */
public record FilteredChart(OrgChart chart, Map<Exclusion, Integer> takenOut, ImmutableIntArray keptInLine) {
    public FilteredChart {
        takenOut = ImmutableMap.copyOf(takenOut);
    }

    /** Number of positions taken out. */
    public int takenOutTotal() {
        return takenOut.values().stream().mapToInt(Integer::intValue).sum();
    }
}
