package dev.spanwise.web.charts;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the table of positions. */
public enum PeopleColumn implements MachineWord {
    NAME(Field.NAME),
    TITLE(Field.TITLE),
    ID(Field.ID),
    DEPARTMENT(Field.DEPARTMENT),
    LOCATION(Field.LOCATION),
    GRADE(Field.GRADE),
    MANAGER(null),
    LAYER(null),
    SPAN(null),
    BELOW(null),
    FTE(null),
    PAY(null);

    private final @Nullable Field field;

    PeopleColumn(@Nullable Field field) {
        this.field = field;
    }

    /** The field it shows, empty for a column that is worked out. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    public boolean isFigure() {
        return compareTo(LAYER) >= 0;
    }

    /** Whether the chart has anything to show in it. */
    public boolean isIn(OrgChart chart) {
        return switch (this) {
            case FTE -> chart.attributes().has(Field.FTE);
            case PAY -> chart.attributes().has(Field.SALARY);
            default -> field == null || chart.attributes().has(field);
        };
    }

    /** The columns of a chart, in order. */
    public static List<PeopleColumn> listOf(OrgChart chart) {
        return Arrays.stream(values()).filter(column -> column.isIn(chart)).toList();
    }

    /** The column with this id. */
    public static Optional<PeopleColumn> find(String id) {
        return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
    }

    /** The text of a column that is no figure, null where there is none. */
    public @Nullable String text(OrgChart chart, int position) {
        if (field != null) {
            return chart.attributes().text(field, chart.record(position));
        }
        int manager = chart.manager(position);
        return manager == OrgChart.NONE ? null : chart.position(manager).label();
    }

    /** The number of a column that is a figure, NaN where there is none. */
    public double figure(OrgChart chart, int position) {
        return switch (this) {
            case LAYER -> chart.layer(position);
            case SPAN -> chart.span(position);
            case BELOW -> chart.branchSize(position) - 1;
            case FTE -> chart.attributes().number(Field.FTE, chart.record(position));
            case PAY -> PositionFigures.cost(chart, position);
            default -> throw new IllegalStateException(this + " is no figure");
        };
    }
}
