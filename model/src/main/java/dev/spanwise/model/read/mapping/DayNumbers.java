package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.DayNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Columns of days in which most values are numbers of days, as a spreadsheet leaves them. */
final class DayNumbers {
    private static final double MOST = 0.5;

    private DayNumbers() {}

    /** Which columns were read so, with an example. */
    static List<Remark> remarks(Table table, Columns columns) {
        List<Remark> remarks = new ArrayList<>();
        for (ColumnRole role : List.of(ColumnRole.HIRE_DATE, ColumnRole.END_DATE, ColumnRole.BIRTH_DATE)) {
            OptionalInt column = columns.find(role);
            if (column.isPresent() && table.fit(column.getAsInt()).dayNumbers() >= MOST) {
                remarks.add(remark(table, column.getAsInt()));
            }
        }
        return remarks;
    }

    private static Remark remark(Table table, int column) {
        for (int row = 0; row < table.size(); row++) {
            String text = table.text(row, column);
            LocalDate day = DayNumber.parse(text);
            if (day != null) {
                return Remark.of("day-numbers", table.columnName(column), text, day.toString());
            }
        }
        throw new IllegalStateException("no such number");
    }
}
