package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.NumberNotation;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which part of a full post a row is by its weekly hours, where its table says it in no other way. */
final class WeeklyHours {
    private final Rows rows;
    /** By table, worked out when it is first asked for: few files have people with several rows. */
    private final Map<Integer, @Nullable ColumnValues> hours = new HashMap<>();

    WeeklyHours(Rows rows) {
        this.rows = rows;
    }

    /** NaN where it is not known. */
    double share(int row) {
        int t = rows.tableOf(row);
        if (!hours.containsKey(t)) {
            hours.put(t, of(t));
        }
        ColumnValues values = hours.get(t);
        double week = values == null ? 0 : FullTime.fullWeek(values);
        return values == null || week == 0 ? Double.NaN : values.get(rows.local(row)) / week;
    }

    private @Nullable ColumnValues of(int t) {
        Table table = rows.mapping().tables().get(t);
        Columns columns = rows.mapping().columns().get(t);
        OptionalInt column = columns.find(ColumnRole.HOURS);
        return columns.find(ColumnRole.FTE).isPresent() || column.isEmpty()
                ? null
                : ColumnValues.numbers(table, ColumnRole.HOURS, column.getAsInt(), new NumberNotation());
    }
}
