package dev.spanwise.analysis.metrics;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Ordering;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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
        List<String> values = sortedValues(attributes, field);
        int[] placeOfCode = placesOfCodes(attributes, field, values);
        int[] counts = new int[values.size()];
        int[] met = new int[Math.min(values.size(), group.size())];
        int i = 0;
        while (i < group.size()) {
            int layer = chart.layer(group.position(i));
            int nextLayer = chart.layerStart(layer + 1);
            int size = 0;
            for (; i < group.size() && group.position(i) < nextLayer; i++) {
                int place = placeOfCode[attributes.textCode(field, chart.record(group.position(i))) + 1];
                if (counts[place]++ == 0) {
                    met[size++] = place;
                }
            }
            Arrays.sort(met, 0, size);
            for (int m = 0; m < size; m++) {
                cells.put(layer, values.get(met[m]), counts[met[m]]);
                counts[met[m]] = 0;
            }
        }
        return new LayerTable(field, cells.buildOrThrow());
    }

    /** The values in alphabetical order, that of positions without one first. */
    private static List<String> sortedValues(Attributes attributes, Field field) {
        List<String> values = new ArrayList<>(attributes.distinctTexts(field));
        values.add("");
        values.sort(null);
        return values;
    }

    /** By number of a text plus 1: its place among the sorted values. */
    private static int[] placesOfCodes(Attributes attributes, Field field, List<String> values) {
        int[] places = new int[values.size()];
        List<String> texts = attributes.distinctTexts(field);
        for (int code = 0; code < texts.size(); code++) {
            places[code + 1] = Collections.binarySearch(values, texts.get(code));
        }
        return places;
    }

    /** Positions with this value in this layer; 0 where there are none. O(1). */
    public int count(int layer, String value) {
        Integer count = positions.get(layer, value);
        return count == null ? 0 : count;
    }
}
