package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * People with a row for each time of their employment: the row that is valid on the day counts; those that have ended
 * or been followed by another are history, those that begin later are future. Where nobody has two rows, all count.
 */
final class Validity {
    private static final WordList FROM = WordList.of("valid-from");
    private static final WordList TO = WordList.of("valid-to");
    private static final WordList YES = WordList.of("yes");

    private final Table table;
    private final int id;
    private final Days from;
    private final @Nullable Days to;
    private final boolean called;
    private final LocalDate day;
    private final ChangesOfDay changes;
    /** The column that says which job is the main one, or -1. */
    private final int primary;

    private Validity(Table table, int id, Days from, @Nullable Days to, boolean called, LocalDate day) {
        this.table = table;
        this.id = id;
        this.from = from;
        this.to = to;
        this.called = called;
        this.day = day;
        this.changes = new ChangesOfDay(table);
        this.primary = RowSelection.primaryColumn(table).orElse(-1);
    }

    /** The rows of people who have several, or null where nobody has or no column says since when. */
    static @Nullable Validity of(Table table, int id, Columns columns, LocalDate day) {
        Fit ids = Fit.of(table, id);
        if (ids.distinct() == ids.filled()) {
            return null;
        }
        Days called = column(table, FROM);
        Days from = called == null ? RepeatedDays.find(table, id, columns) : called;
        if (from == null) {
            return null;
        }
        Days to = column(table, TO);
        Days end = to == null ? RepeatedDays.end(table, id, columns, from) : to;
        return new Validity(table, id, from, end, called != null, day);
    }

    /** Which column was taken for the day from which a row counts, where its header does not say so. */
    Optional<Remark> remark() {
        return called
                ? Optional.empty()
                : Optional.of(Remark.of("rows-by-day", table.columnName(from.column()), day.toString()));
    }

    /** Whether a column is called after the day from which a row counts. */
    static boolean isStart(Table table, int column) {
        return isCalled(table, column, FROM);
    }

    /** Whether a column is called after the day up to which a row counts, or from which where another is called so. */
    static boolean isPartOfPeriod(Table table, int column) {
        return isCalled(table, column, TO) || (isStart(table, column) && column(table, TO) != null);
    }

    private static boolean isCalled(Table table, int column, WordList headers) {
        return HeaderText.isOf(headers, table.headers().get(column));
    }

    static @Nullable Days column(Table table, WordList headers) {
        for (int column = 0; column < table.columns(); column++) {
            if (isCalled(table, column, headers)) {
                Days days = Days.called(table, column);
                if (days.areDays()) {
                    return days;
                }
            }
        }
        return null;
    }

    /** What becomes of each row on the day. */
    @Nullable
    RowFate[] fates() {
        Map<Long, Integer> current = new HashMap<>();
        int[] rowsOfId = table.counts(id);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && rowsOfId[code] > 1 && fate(row) == null) {
                current.merge(job(row, code), row, (other, one) -> isLater(one, other) ? one : other);
            }
        }
        @Nullable RowFate[] fates = new RowFate[table.size()];
        for (int row = 0; row < fates.length; row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && rowsOfId[code] > 1) {
                RowFate fate = fate(row);
                Integer kept = current.get(job(row, code));
                boolean open = to == null || to.get(row) == null;
                boolean follows = kept != null && fate == null && open && isLater(kept, row);
                fates[row] = follows ? RowFate.HISTORY : fate;
            }
        }
        return fates;
    }

    /** No row of another job follows one of the main job. */
    private long job(int row, int person) {
        return person * 2L + (primary >= 0 && YES.has(table.text(row, primary)) ? 1 : 0);
    }

    private @Nullable RowFate fate(int row) {
        LocalDate begin = from.get(row);
        LocalDate end = to == null ? null : to.get(row);
        return begin != null && begin.isAfter(day)
                ? RowFate.FUTURE
                : end != null && end.isBefore(day) ? RowFate.HISTORY : null;
    }

    /**
     * Whether a row begins on a later day than another of the same person, or on the same and is said to follow it; other
     * rows of one day are left to contradict.
     */
    private boolean isLater(int row, int other) {
        LocalDate one = from.get(row);
        LocalDate two = from.get(other);
        boolean sameDay = Objects.equals(one, two);
        return sameDay ? changes.follows(row, other) : one != null && (two == null || one.isAfter(two));
    }
}
