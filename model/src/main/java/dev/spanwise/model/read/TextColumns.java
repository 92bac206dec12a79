package dev.spanwise.model.read;

import dev.spanwise.model.ColumnarChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes one text column of a chart from the columns of its tables that stand for the same. */
final class TextColumns {
    private static final int NONE = -1;

    private TextColumns() {}

    /** Adds a field; tables without such a column have no texts. */
    static void add(
            ColumnarChart chart,
            Field field,
            ColumnRole role,
            Rows rows,
            int[] rowOfRecord,
            ColumnTexts.TextTest isNone) {
        List<@Nullable ColumnTexts> columns = new ArrayList<>();
        boolean found = false;
        for (int t = 0; t < rows.mapping().tables().size(); t++) {
            Table table = rows.mapping().tables().get(t);
            OptionalInt column = rows.mapping().columns().get(t).find(role);
            columns.add(column.isEmpty() ? null : new ColumnTexts(table, column.getAsInt(), isNone));
            found |= column.isPresent();
        }
        if (found) {
            ColumnTexts only = columns.size() == 1 ? columns.get(0) : null;
            if (only != null && only.areClean()) {
                chart.texts(field, codes(only, rows, rowOfRecord), only.pool());
            } else {
                TextPool pool = new TextPool();
                int[] numbers = joined(columns, rows, rowOfRecord, pool);
                pool.settle();
                chart.texts(field, numbers, pool);
            }
        }
    }

    private static int[] codes(ColumnTexts column, Rows rows, int[] rowOfRecord) {
        if (rowOfRecord.length == rows.size()) {
            return column.codes();
        }
        int[] codes = new int[rowOfRecord.length];
        for (int record = 0; record < codes.length; record++) {
            codes[record] = column.valued(column.code(rows.local(rowOfRecord[record])));
        }
        return codes;
    }

    private static int[] joined(List<@Nullable ColumnTexts> columns, Rows rows, int[] rowOfRecord, TextPool pool) {
        List<int[]> numbers = new ArrayList<>();
        columns.forEach(column -> numbers.add(column == null ? new int[0] : column.addTo(pool)));
        int[] joined = new int[rowOfRecord.length];
        Arrays.fill(joined, NONE);
        for (int record = 0; record < joined.length; record++) {
            int table = rows.tableOf(rowOfRecord[record]);
            ColumnTexts column = columns.get(table);
            int code = column == null ? Grid.BLANK : column.code(rows.local(rowOfRecord[record]));
            joined[record] = code == Grid.BLANK ? NONE : numbers.get(table)[code];
        }
        return joined;
    }
}
