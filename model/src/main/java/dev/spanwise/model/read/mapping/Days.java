package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.DateNotation;
import dev.spanwise.model.read.value.MonthText;
import dev.spanwise.model.read.value.Whitespace;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The days of one column, each distinct text read once; a month counts as its last day. */
final class Days {
    private static final int FAR_AWAY = 2199;

    private final Table table;
    private final int column;
    private final @Nullable LocalDate[] byCode;
    private int understood;
    private int filled;

    Days(Table table, int column) {
        this(table, column, DateNotation::parse);
    }

    /** The days of a column that is called so, in which numbers are days too. */
    static Days called(Table table, int column) {
        return new Days(table, column, DateNotation::parseAlsoNumber);
    }

    private Days(Table table, int column, BiFunction<DateNotation, String, @Nullable LocalDate> parse) {
        this.table = table;
        this.column = column;
        int[] counts = table.counts(column);
        this.byCode = new LocalDate[counts.length];
        DateNotation notation = new DateNotation();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                notation.look(text(code));
            }
        }
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                LocalDate day = parse.apply(notation, text(code));
                byCode[code] = day == null ? MonthText.parse(text(code)) : day;
                filled += counts[code];
                understood += byCode[code] == null ? 0 : counts[code];
            }
        }
    }

    private String text(int code) {
        return Whitespace.trim(table.texts(column).get(code));
    }

    /** The day of a row, or null where there is none. */
    @Nullable
    LocalDate get(int row) {
        int code = table.code(row, column);
        return code == Grid.BLANK ? null : byCode[code];
    }

    /** Whether nearly all values are days or months. */
    boolean areDays() {
        return filled > 0 && understood * 10 >= filled * 9;
    }

    /** Whether one of the days lies so far away that it stands for none, as 9999-12-31 and 4712-12-31 do. */
    boolean haveNoEnd() {
        for (LocalDate day : byCode) {
            if (day != null && day.getYear() >= FAR_AWAY) {
                return true;
            }
        }
        return false;
    }

    int column() {
        return column;
    }
}
