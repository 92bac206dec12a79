package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Map;

/**
 * Which lines would cross from one department, location or company to another that do not cross today, and how much more such a
 * move counts.
 */
final class Crossings {
    private final OrgChart chart;
    private final Field[] fields;
    private final int[] prices;

    Crossings(OrgChart chart, Map<Field, Integer> crossing) {
        this.chart = chart;
        this.fields = crossing.keySet().toArray(Field[]::new);
        this.prices = crossing.values().stream().mapToInt(price -> price).toArray();
    }

    /** How much more it counts that the position reports to this manager; 0 for the one of today. */
    long weight(int manager, int position) {
        long weight = 0;
        for (int i = 0; i < fields.length; i++) {
            weight += isNew(chart, fields[i], manager, position) ? prices[i] : 0;
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

    /** Whether the position has a manager of its own value of the field today, and would have one of another. */
    static boolean isNew(OrgChart chart, Field field, int manager, int position) {
        int own = code(chart, field, position);
        return code(chart, field, manager) != own && code(chart, field, chart.manager(position)) == own;
    }

    private static int code(OrgChart chart, Field field, int position) {
        return chart.attributes().textCode(field, chart.record(position));
    }
}
