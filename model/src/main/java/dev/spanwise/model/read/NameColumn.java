package dev.spanwise.model.read;

import dev.spanwise.model.ColumnarChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import java.util.Arrays;

/** The names of those who hold positions: a column, or first and last name put together. */
final class NameColumn {
    private static final int NONE = -1;

    private final Rows rows;
    private final int[] rowOfRecord;
    private final ColumnTexts.TextTest isNone;

    NameColumn(Rows rows, int[] rowOfRecord, RowValues values) {
        this.rows = rows;
        this.isNone = values.findNoNames().orElse(NameColumn::isNone);
        this.rowOfRecord = rowOfRecord;
    }

    void addTo(ColumnarChart chart) {
        boolean parts = rows.mapping().columns().stream()
                .anyMatch(columns -> columns.find(ColumnRole.FIRST_NAME).isPresent()
                        || columns.find(ColumnRole.LAST_NAME).isPresent());
        if (parts) {
            TextPool pool = new TextPool();
            int[] numbers = putTogether(pool);
            pool.settle();
            chart.texts(Field.NAME, numbers, pool);
        } else {
            TextColumns.add(chart, Field.NAME, ColumnRole.NAME, rows, rowOfRecord, isNone);
        }
    }

    private int[] putTogether(TextPool pool) {
        int[] numbers = new int[rowOfRecord.length];
        Arrays.fill(numbers, NONE);
        for (int record = 0; record < numbers.length; record++) {
            String name = rows.name(rowOfRecord[record]);
            if (!name.isBlank() && !isNone(name)) {
                numbers[record] = pool.add(name);
            }
        }
        return numbers;
    }

    /** Words for "vacant" and "not disclosed" are no names. */
    private static boolean isNone(TextPool pool, int number) {
        return Vacancies.mayBeNobody(pool, number)
                && isNone(dev.spanwise.model.read.value.Whitespace.collapse(pool.get(number)));
    }

    private static boolean isNone(String name) {
        return !Vacancies.isPerson(name);
    }
}
