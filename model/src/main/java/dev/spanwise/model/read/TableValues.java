package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.DateNotation;
import dev.spanwise.model.read.value.NumberNotation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers and days of one table, by role. */
final class TableValues {
    private static final Set<ColumnRole> NUMBERS = EnumSet.of(
            ColumnRole.SALARY, ColumnRole.PAY_FLOOR, ColumnRole.PAY_CEILING, ColumnRole.FTE, ColumnRole.HOURS);
    private static final Set<ColumnRole> DATES =
            EnumSet.of(ColumnRole.HIRE_DATE, ColumnRole.END_DATE, ColumnRole.BIRTH_DATE);

    private final Map<ColumnRole, ColumnValues> values = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, DateNotation> notations = new EnumMap<>(ColumnRole.class);

    TableValues(Table table, Columns columns) {
        for (ColumnRole role : NUMBERS) {
            columns.find(role)
                    .ifPresent(column ->
                            values.put(role, ColumnValues.numbers(table, role, column, new NumberNotation())));
        }
        for (ColumnRole role : DATES) {
            columns.find(role).ifPresent(column -> {
                DateNotation notation = new DateNotation();
                values.put(role, ColumnValues.dates(table, role, column, notation));
                notations.put(role, notation);
            });
        }
    }

    /** The value of a row, NaN where there is none. */
    double get(ColumnRole role, int row) {
        ColumnValues column = values.get(role);
        return column == null ? Double.NaN : column.get(row);
    }

    /** The values of a role, or null where the table has none. */
    @Nullable
    ColumnValues find(ColumnRole role) {
        return values.get(role);
    }

    /** How many rows have a text that is no value. */
    int bad(ColumnRole role) {
        ColumnValues column = values.get(role);
        return column == null ? 0 : column.badRows();
    }

    boolean has(ColumnRole role) {
        return values.containsKey(role);
    }

    /** All columns of numbers and days. */
    Collection<ColumnValues> all() {
        return values.values();
    }

    /** How the days of a role are written, if the table has such a column. */
    Optional<DateNotation> findNotation(ColumnRole role) {
        return Optional.ofNullable(notations.get(role));
    }
}
