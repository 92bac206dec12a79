package dev.spanwise.web.charts;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column of the table of positions. */
public enum PeopleColumn implements MachineWord {
    NAME(Field.NAME),
    TITLE(Field.TITLE),
    ID(Field.ID),
    DEPARTMENT(Field.DEPARTMENT),
    LOCATION(Field.LOCATION),
    GRADE(Field.GRADE),
    COMPANY(Field.COMPANY),
    JOB_FAMILY(Field.JOB_FAMILY),
    EMPLOYMENT_TYPE(Field.EMPLOYMENT_TYPE),
    STATUS(Field.STATUS),
    EMAIL(Field.EMAIL),
    MANAGER(null),
    LAYER(null),
    SPAN(null),
    BELOW(null),
    FTE(null),
    PAY(null),
    HIRE_DATE(Field.HIRE_DATE);

    /** Of an address: it names a column to show. */
    public static final String PARAMETER = "column";

    /** Shown only where somebody asks for them. */
    private static final Set<PeopleColumn> UNUSUAL =
            EnumSet.of(COMPANY, JOB_FAMILY, EMPLOYMENT_TYPE, STATUS, EMAIL, HIRE_DATE);

    private final @Nullable Field field;

    PeopleColumn(@Nullable Field field) {
        this.field = field;
    }

    /** The field it shows, empty for a column that is worked out. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** Whether it has numbers or days, which stand right and are sorted by their size. */
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

    /** The columns of a chart that are shown: the chosen ones, or the usual ones; the name is always there. */
    public static List<PeopleColumn> shown(OrgChart chart, List<PeopleColumn> chosen) {
        return listOf(chart).stream()
                .filter(column ->
                        chosen.isEmpty() ? !UNUSUAL.contains(column) : column == NAME || chosen.contains(column))
                .toList();
    }

    /** Those with these ids; what is none is left out. */
    static List<PeopleColumn> chosen(List<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
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

    /** The day of a column of days. */
    public Optional<LocalDate> findDay(OrgChart chart, int position) {
        return this == HIRE_DATE
                ? Optional.ofNullable(chart.attributes().date(Field.HIRE_DATE, chart.record(position)))
                : Optional.empty();
    }

    /** The number of a column that is a figure, NaN where there is none. */
    public double figure(OrgChart chart, int position) {
        return switch (this) {
            case LAYER -> chart.layer(position);
            case SPAN -> chart.span(position);
            case BELOW -> chart.branchSize(position) - 1;
            case FTE -> chart.attributes().number(Field.FTE, chart.record(position));
            case PAY -> PositionFigures.cost(chart, position);
            case HIRE_DATE ->
                findDay(chart, position).map(day -> (double) day.toEpochDay()).orElse(Double.NaN);
            default -> throw new IllegalStateException(this + " is no figure");
        };
    }
}
