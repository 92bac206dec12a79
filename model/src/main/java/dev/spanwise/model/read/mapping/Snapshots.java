package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that holds the whole organisation several times, each time on another day. */
final class Snapshots {
    private static final int MOST = 400;

    private final Table table;
    private final Days days;
    private final NavigableMap<LocalDate, Integer> rowsOfDay;

    private Snapshots(Table table, Days days, NavigableMap<LocalDate, Integer> rowsOfDay) {
        this.table = table;
        this.days = days;
        this.rowsOfDay = rowsOfDay;
    }

    /** The snapshots of a table, or null where it is of one day. */
    static @Nullable Snapshots of(Table table, int id) {
        if (Fit.of(table, id).distinct() == Fit.of(table, id).filled()) {
            return null;
        }
        for (int column = 0; column < table.columns(); column++) {
            Fit fit = Fit.of(table, column);
            boolean few = fit.distinct() > 1 && fit.distinct() <= MOST && fit.distinct() * 2 <= fit.filled();
            boolean asked = column != id && few && fit.filled() * 10 >= table.size() * 9;
            if (asked && !Validity.isPartOfPeriod(table, column)) {
                Days days = new Days(table, column);
                Snapshots found = days.areDays() && !days.haveNoEnd() ? of(table, id, days) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Each day has the same people again, hardly anybody twice, and no day is much smaller than the others. */
    private static @Nullable Snapshots of(Table table, int id, Days days) {
        NavigableMap<LocalDate, Integer> rowsOfDay = new TreeMap<>();
        Map<Integer, Set<LocalDate>> daysOfId = new HashMap<>();
        int twice = 0;
        int withId = 0;
        for (int row = 0; row < table.size(); row++) {
            LocalDate day = days.get(row);
            int code = table.code(row, id);
            if (day != null) {
                rowsOfDay.merge(day, 1, Integer::sum);
            }
            if (day != null && code != Grid.BLANK) {
                withId++;
                boolean isNew =
                        daysOfId.computeIfAbsent(code, c -> new HashSet<>()).add(day);
                twice += isNew ? 0 : 1;
            }
        }
        long again = daysOfId.values().stream().filter(set -> set.size() > 1).count();
        int largest =
                rowsOfDay.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // since when a row counts is a snapshot only where nearly everybody is there again
        long needed = Validity.isStart(table, days.column()) ? daysOfId.size() * 9L : daysOfId.size() * 5L;
        boolean even = rowsOfDay.values().stream().allMatch(rows -> rows * 4 >= largest && rows > 1);
        return rowsOfDay.size() > 1 && even && again * 10 >= needed && twice * 10 <= withId
                ? new Snapshots(table, days, rowsOfDay)
                : null;
    }

    /** The day that is read: the last one up to another, the first one where all are later. */
    private LocalDate chosen(LocalDate day) {
        LocalDate upTo = rowsOfDay.floorKey(day);
        return upTo == null ? rowsOfDay.firstKey() : upTo;
    }

    /** Which days there are, and which one was read. */
    Remark remark(LocalDate day) {
        String all = rowsOfDay.keySet().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return Remark.of(
                "several-days",
                table.columnName(days.column()),
                rowsOfDay.size(),
                all,
                chosen(day).toString(),
                rowsOfDay.firstKey().equals(chosen(day))
                        ? rowsOfDay.lastKey().toString()
                        : rowsOfDay.firstKey().toString());
    }

    /** What becomes of each row on a day. */
    @Nullable
    RowFate[] fates(LocalDate day) {
        LocalDate chosen = chosen(day);
        @Nullable RowFate[] fates = new RowFate[table.size()];
        for (int row = 0; row < fates.length; row++) {
            fates[row] = chosen.equals(days.get(row)) ? null : RowFate.OTHER_DAY;
        }
        return fates;
    }
}
