package dev.spanwise.analysis.handover;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a position stands in one of two charts.
 *
 * @param attributes the values of that chart
 * @param record the position
 * @param isThere whether it is in that chart; where it is not, it has neither manager nor values
 * @param manager its manager's record, {@link OrgChart#NONE} for a top
 */
public record PositionState(Attributes attributes, int record, boolean isThere, int manager) {
    /** The manager's id as the data give it; empty for a top. */
    public String managerId() {
        String id = manager == OrgChart.NONE ? null : attributes.text(Field.ID, manager);
        return id == null ? "" : id;
    }

    /** What to call the manager; empty for a top. */
    public String managerLabel() {
        return attributes.label(manager);
    }

    /** A value as it stands in files, numbers with a point and days as year-month-day; empty where there is none. */
    public String text(Field field) {
        return find(field).map(PositionState::written).orElse("");
    }

    Optional<Object> find(Field field) {
        return isThere ? attributes.find(field, record) : Optional.empty();
    }

    private static String written(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
