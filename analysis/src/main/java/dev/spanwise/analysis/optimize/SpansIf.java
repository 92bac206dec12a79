package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Limits for managers of whom something is true, before others that hold for everybody; of several the last one counts. */
final class SpansIf implements SpanLimit {
    private record Worked(OrgChart chart, int[] limits) {}

    private final List<Map.Entry<Condition, Integer>> conditions;
    private final SpanLimit otherwise;
    /** The limits on the chart asked about last: a condition is asked once for each position. */
    private volatile @Nullable Worked worked;

    SpansIf(List<Map.Entry<Condition, Integer>> conditions, SpanLimit otherwise) {
        this.conditions = List.copyOf(conditions);
        this.otherwise = otherwise;
    }

    @Override
    public int of(OrgChart chart, int manager) {
        Worked known = worked;
        if (known == null || known.chart() != chart) {
            known = new Worked(chart, limits(chart));
            worked = known;
        }
        return known.limits()[manager];
    }

    @Override
    public Set<String> grades() {
        return otherwise.grades();
    }

    private int[] limits(OrgChart chart) {
        int[] limits = new int[chart.size()];
        for (int position = 0; position < limits.length; position++) {
            limits[position] = otherwise.of(chart, position);
        }
        conditions.forEach(each ->
                each.getKey().positionsIn(chart).stream().forEach(position -> limits[position] = each.getValue()));
        return limits;
    }
}
