package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * One position of the drawing, by records.
 *
 * @param named as a field of a form takes it
 * @param leads whether it has direct reports
 */
record ChartLine(
        int record,
        int manager,
        String named,
        String id,
        boolean leads,
        @Nullable String title,
        @Nullable String department,
        @Nullable String grade) {
    static ChartLine of(Position position) {
        OrgChart chart = position.chart();
        return new ChartLine(
                position.record(),
                chart.isTop(position.index()) ? OrgChart.NONE : chart.record(chart.manager(position.index())),
                NamedPositions.named(position),
                position.id(),
                position.isManager(),
                position.title(),
                position.text(Field.DEPARTMENT),
                position.text(Field.GRADE));
    }
}
