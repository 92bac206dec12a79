package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which lines would cross from one department, location or company to another that do not cross today, and how much more such a
 * move counts.
 */
final class Crossings {
    private final OrgChart chart;
    private final int[][] fields;
    private final int[] prices;

    Crossings(OrgChart chart, Map<Field, Integer> crossing) {
        this.chart = chart;
        this.fields =
                crossing.keySet().stream().map(field -> codes(chart, field)).toArray(int[][]::new);
        this.prices = crossing.values().stream().mapToInt(price -> price).toArray();
    }

    /** How much more it counts that the position reports to this manager; 0 for the one of today. */
    long weight(int manager, int position) {
        long weight = 0;
        for (int i = 0; i < fields.length; i++) {
            weight += isNew(fields[i], manager, chart.manager(position), position) ? prices[i] : 0;
        }
        return weight;
    }

    /** No position's move counts more for crossing. */
    long greatest() {
        long sum = 0;
        for (int price : prices) {
            sum += price;
        }
        return sum;
    }

    /** Whether the position has a manager of its own value today, and would have one of another; codes by position. */
    static boolean isNew(int[] codes, int manager, int today, int position) {
        int own = codes[position];
        return codes[manager] != own && codes[today] == own;
    }

    /** By position, the codes of the values of a field; pairs are asked about again and again. */
    static int[] codes(OrgChart chart, Field field) {
        return IntStream.range(0, chart.size())
                .map(position -> chart.attributes().textCode(field, chart.record(position)))
                .toArray();
    }
}
