package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.NumberNotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The numbers of a role as they are written, for the few rows of which somebody asks. */
final class RowNumbers {
    private final Rows rows;
    private final ColumnRole role;
    /** By table, worked out when it is first asked for. */
    private final Map<Integer, @Nullable ColumnValues> values = new HashMap<>();

    RowNumbers(Rows rows, ColumnRole role) {
        this.rows = rows;
        this.role = role;
    }

    /** The number of each row, NaN where it has none. */
    double[] of(List<Integer> some) {
        return some.stream().mapToDouble(this::of).toArray();
    }

    double of(int row) {
        int t = rows.tableOf(row);
        if (!values.containsKey(t)) {
            values.put(t, column(t));
        }
        ColumnValues column = values.get(t);
        return column == null ? Double.NaN : column.get(rows.local(row));
    }

    private @Nullable ColumnValues column(int t) {
        OptionalInt column = rows.mapping().columns().get(t).find(role);
        return column.isEmpty()
                ? null
                : ColumnValues.numbers(rows.mapping().tables().get(t), role, column.getAsInt(), new NumberNotation());
    }
}
