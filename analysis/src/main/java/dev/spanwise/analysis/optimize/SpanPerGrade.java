package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Map;
import java.util.Set;

/** A limit for each grade, and one for the grades not named and for managers without a grade. */
record SpanPerGrade(Map<String, Integer> limits, int otherwise) implements SpanLimit {
    SpanPerGrade {
        limits = Map.copyOf(limits);
    }

    @Override
    public int of(OrgChart chart, int manager) {
        String grade = chart.attributes().text(Field.GRADE, chart.record(manager));
        return grade == null ? otherwise : limits.getOrDefault(grade, otherwise);
    }

    @Override
    public Set<String> grades() {
        return limits.keySet();
    }
}
