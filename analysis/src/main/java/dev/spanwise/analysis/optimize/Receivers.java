package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;

/** Who may become whose new manager under the {@link Boundaries} of a problem. */
final class Receivers {
    private final OrgChart chart;
    private final Attributes attributes;
    private final Field[] within;
    private final boolean gradeAbove;
    private final GradeOrder grades;

    Receivers(OrgChart chart, Boundaries boundaries) {
        this.chart = chart;
        this.attributes = chart.attributes();
        this.within = boundaries.within().toArray(Field[]::new);
        this.gradeAbove = boundaries.gradeAbove();
        this.grades = GradeOrder.infer(chart);
    }

    boolean mayReceive(int receiver, int position) {
        int receiving = chart.record(receiver);
        int moving = chart.record(position);
        for (Field field : within) {
            if (attributes.textCode(field, receiving) != attributes.textCode(field, moving)) {
                return false;
            }
        }
        return !gradeAbove || grades.isHigher(receiver, position);
    }
}
