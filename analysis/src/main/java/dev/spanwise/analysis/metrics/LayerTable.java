package dev.spanwise.analysis.metrics;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Ordering;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many positions of each department, grade, ... stand in each layer.
 *
 * @param field what the columns are
 * @param positions layer, value -> number of positions; cells of 0 are left out; the value of positions without one is
 *     empty. Layers from the top down, values in alphabetical order
 */
public record LayerTable(Field field, ImmutableTable<Integer, String, Integer> positions) {

    /**
     * Counts a group. O(positions log values); no larger than the group, however deep the chart is.
     *
     * @throws IllegalArgumentException when the field is not of type text
     */
    public static LayerTable of(Group group, Field field) {
        OrgChart chart = group.chart();
        Attributes attributes = chart.attributes();
        ImmutableTable.Builder<Integer, String, Integer> cells = ImmutableTable.<Integer, String, Integer>builder()
                .orderRowsBy(Ordering.natural())
                .orderColumnsBy(Ordering.natural());
        Map<String, Integer> counts = new TreeMap<>();
        int i = 0;
        while (i < group.size()) {
            int layer = chart.layer(group.position(i));
            int nextLayer = chart.layerStart(layer + 1);
            for (; i < group.size() && group.position(i) < nextLayer; i++) {
                String value = attributes.text(field, chart.record(group.position(i)));
                counts.merge(value == null ? "" : value, 1, Integer::sum);
            }
            counts.forEach((value, count) -> cells.put(layer, value, count));
            counts.clear();
        }
        return new LayerTable(field, cells.buildOrThrow());
    }

    /** Positions with this value in this layer; 0 where there are none. O(1). */
    public int count(int layer, String value) {
        Integer count = positions.get(layer, value);
        return count == null ? 0 : count;
    }
}
