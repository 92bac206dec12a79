package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, whatever its header, the one column of days that tells apart the rows of each person who has several: since
 * when each of them counts. Days that stay the same from row to row, such as that of birth or of entry, do not.
 */
final class RepeatedDays {
    private RepeatedDays() {}

    /**
     * The days, or null where no column or more than one is like that, or rows of one number are about different people;
     * of two of which one ends before the other begins again it is the first. O(cells of the people with several rows).
     */
    static @Nullable Days find(Table table, int id, Columns known) {
        Collection<List<Integer>> people = rowsOfPeople(table, id);
        if (!areOfOnePerson(table, known, people)) {
            return null;
        }
        List<Days> found = IntStream.range(0, table.columnsOfFile())
                .filter(column ->
                        isOpen(table, id, known, column) && table.fit(column).filled() == table.size())
                .mapToObj(column -> new Days(table, column))
                .filter(days -> days.areDays() && tellApart(days, people))
                .toList();
        if (found.size() == 2) {
            return endBeforeNext(found.get(0), found.get(1), people)
                    ? found.get(0)
                    : endBeforeNext(found.get(1), found.get(0), people) ? found.get(1) : null;
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Until when each row counts: the one column of days of which none is after the next row of the same person begins. */
    static @Nullable Days end(Table table, int id, Columns known, Days from) {
        Collection<List<Integer>> people = rowsOfPeople(table, id);
        List<Days> found = IntStream.range(0, table.columnsOfFile())
                .filter(column -> column != from.column() && isOpen(table, id, known, column))
                .mapToObj(column -> new Days(table, column))
                .filter(days -> days.areDays() && endBeforeNext(from, days, people))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean isOpen(Table table, int id, Columns known, int column) {
        Fit fit = table.fit(column);
        return column != id && !known.isTaken(column) && fit.filled() > 0 && fit.dates() == 1;
    }

    /** Whether every row but the last of each person ends, after it began and before the next one begins. */
    private static boolean endBeforeNext(Days from, Days to, Collection<List<Integer>> people) {
        for (List<Integer> rows : people) {
            List<Integer> inOrder = rows.stream()
                    .filter(row -> from.get(row) != null)
                    .sorted(Comparator.comparing(row -> Objects.requireNonNull(from.get(row))))
                    .toList();
            for (int i = 0; i < inOrder.size(); i++) {
                LocalDate begin = Objects.requireNonNull(from.get(inOrder.get(i)));
                LocalDate end = to.get(inOrder.get(i));
                boolean last = i == inOrder.size() - 1;
                LocalDate next = last ? LocalDate.MAX : Objects.requireNonNull(from.get(inOrder.get(i + 1)));
                if (end == null ? !last : end.isBefore(begin) || end.isAfter(next)) {
                    return false;
                }
            }
        }
        return !people.isEmpty();
    }

    private static Collection<List<Integer>> rowsOfPeople(Table table, int id) {
        Map<Integer, List<Integer>> rows = new HashMap<>();
        int[] counts = table.counts(id);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && counts[code] > 1) {
                rows.computeIfAbsent(code, c -> new ArrayList<>()).add(row);
            }
        }
        return rows.values();
    }

    private static boolean areOfOnePerson(Table table, Columns known, Collection<List<Integer>> people) {
        int name = known.find(ColumnRole.NAME)
                .orElse(known.find(ColumnRole.LAST_NAME)
                        .orElse(known.find(ColumnRole.EMAIL).orElse(Grid.BLANK)));
        return name == Grid.BLANK
                || people.stream()
                        .allMatch(rows -> rows.stream()
                                        .mapToInt(row -> table.code(row, name))
                                        .distinct()
                                        .count()
                                == 1);
    }

    private static boolean tellApart(Days days, Iterable<List<Integer>> people) {
        for (List<Integer> rows : people) {
            Set<LocalDate> seen = new HashSet<>();
            for (int row : rows) {
                LocalDate day = days.get(row);
                if (day == null || !seen.add(day)) {
                    return false;
                }
            }
        }
        return true;
    }
}
