package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that holds the whole organisation several times, each time on another day. */
final class Snapshots {
    private static final int MOST = 400;

    private static final WordList AS_OF = WordList.of("as-of");

    private final Table table;
    private final int id;
    private final Days days;
    private final NavigableMap<LocalDate, Integer> rowsOfDay;
    /** Whether nearly everybody is there on several days. */
    private final boolean whole;

    private Snapshots(Table table, int id, Days days, NavigableMap<LocalDate, Integer> rowsOfDay, boolean whole) {
        this.table = table;
        this.id = id;
        this.days = days;
        this.rowsOfDay = rowsOfDay;
        this.whole = whole;
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
        boolean whole = again * 10 >= daysOfId.size() * 9L;
        boolean enough = Validity.isStart(table, days.column()) ? whole : again * 2 >= daysOfId.size();
        // concurrent jobs, of which there may be many where the header says that these are snapshots
        boolean seldomTwice = twice * (isAsOf(table, days.column()) ? 2 : 10) <= withId;
        boolean even = rowsOfDay.values().stream().allMatch(rows -> rows * 4 >= largest && rows > 1);
        return rowsOfDay.size() > 1 && even && enough && seldomTwice
                ? new Snapshots(table, id, days, rowsOfDay, whole)
                : null;
    }

    /** The day that is read: the last one up to another, the first one where all are later. */
    private LocalDate chosen(LocalDate day) {
        LocalDate upTo = rowsOfDay.floorKey(day);
        return upTo == null ? rowsOfDay.firstKey() : upTo;
    }

    /** Whether they are rows of those who changed, whose latest ones count, and no whole charts. O(cells). */
    boolean areChanges(Columns columns, LocalDate day) {
        return !whole && !isAsOf() && new RowsOfChanges(table, id, days, chosen(day)).areThere(columns);
    }

    private boolean isAsOf() {
        return isAsOf(table, days.column());
    }

    private static boolean isAsOf(Table table, int column) {
        return HeaderText.isOf(AS_OF, table.headers().get(column));
    }

    /** What people should know of the days, and of those who are missing on the one that was read. */
    List<Remark> remarks(LocalDate day) {
        int missing = whole || isAsOf() ? 0 : new RowsOfChanges(table, id, days, chosen(day)).missing();
        return missing == 0
                ? List.of(remark(day))
                : List.of(
                        remark(day),
                        Remark.of("days-missing", missing, chosen(day).toString(), table.columnName(days.column())));
    }

    /** Which days there are, and which one was read. */
    private Remark remark(LocalDate day) {
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
