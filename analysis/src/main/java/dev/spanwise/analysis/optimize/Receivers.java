package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import org.jspecify.annotations.Nullable;

/** Who may become whose new manager under the {@link Boundaries} of a problem. */
final class Receivers {
    private final OrgChart chart;
    private final Attributes attributes;
    private final Field[] within;
    /** Null where grades do not matter. */
    private final @Nullable GradeOrder grades;

    Receivers(OrgChart chart, Boundaries boundaries) {
        this.chart = chart;
        this.attributes = chart.attributes();
        this.within = boundaries.within().toArray(Field[]::new);
        this.grades = boundaries.gradeAbove() ? GradeOrder.infer(chart) : null;
    }

    boolean mayReceive(int receiver, int position) {
        int receiving = chart.record(receiver);
        int moving = chart.record(position);
        for (Field field : within) {
            if (attributes.textCode(field, receiving) != attributes.textCode(field, moving)) {
                return false;
            }
        }
        return grades == null || grades.isHigher(receiver, position);
    }
}
