package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People with a row for each time of their employment: the row that is valid on the day counts; those that have ended
 * or been followed by another are history, those that begin later are future. Where nobody has two rows, all count.
 */
final class Validity {
    private static final WordList FROM = WordList.of("valid-from");
    private static final WordList TO = WordList.of("valid-to");

    private final Table table;
    private final int id;
    private final Days from;
    private final @Nullable Days to;
    private final LocalDate day;

    private Validity(Table table, int id, Days from, @Nullable Days to, LocalDate day) {
        this.table = table;
        this.id = id;
        this.from = from;
        this.to = to;
        this.day = day;
    }

    /** What becomes of each row on a day. */
    static @Nullable RowFate[] fates(Table table, int id, LocalDate day) {
        Fit ids = Fit.of(table, id);
        Days from = ids.distinct() == ids.filled() ? null : column(table, FROM);
        return from == null ? new RowFate[table.size()] : new Validity(table, id, from, column(table, TO), day).fates();
    }

    private static @Nullable Days column(Table table, WordList headers) {
        for (int column = 0; column < table.columns(); column++) {
            String header = table.headers().get(column);
            if (headers.has(header) || headers.has(String.join(" ", HeaderText.allWords(header)))) {
                Days days = new Days(table, column);
                if (days.areDays()) {
                    return days;
                }
            }
        }
        return null;
    }

    private @Nullable RowFate[] fates() {
        Map<Integer, Integer> current = new HashMap<>();
        int[] rowsOfId = table.counts(id);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && rowsOfId[code] > 1 && fate(row) == null) {
                Integer other = current.get(code);
                if (other == null || isLater(row, other)) {
                    current.put(code, row);
                }
            }
        }
        @Nullable RowFate[] fates = new RowFate[table.size()];
        for (int row = 0; row < fates.length; row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && rowsOfId[code] > 1) {
                RowFate fate = fate(row);
                Integer kept = current.get(code);
                boolean open = to == null || to.get(row) == null;
                boolean follows = kept != null && fate == null && open && isLater(kept, row);
                fates[row] = follows ? RowFate.HISTORY : fate;
            }
        }
        return fates;
    }

    private @Nullable RowFate fate(int row) {
        LocalDate begin = from.get(row);
        LocalDate end = to == null ? null : to.get(row);
        return begin != null && begin.isAfter(day)
                ? RowFate.FUTURE
                : end != null && end.isBefore(day) ? RowFate.HISTORY : null;
    }

    /** Whether a row begins on a later day than another of the same person; rows of one day are left to contradict. */
    private boolean isLater(int row, int other) {
        LocalDate one = from.get(row);
        LocalDate two = from.get(other);
        return one != null && (two == null || one.isAfter(two));
    }
}
