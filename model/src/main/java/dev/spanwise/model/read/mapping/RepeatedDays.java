package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds, whatever its header, the one column of days that tells apart the rows of each person who has several: since
 * when each of them counts. Days that stay the same from row to row, such as that of birth or of entry, do not.
 */
final class RepeatedDays {
    private RepeatedDays() {}

    /**
     * The days, or null where no column or more than one is like that, or rows of one number are about different people.
     * O(cells of the people with several rows).
     */
    static @Nullable Days find(Table table, int id, Columns known) {
        Map<Integer, List<Integer>> rows = new HashMap<>();
        int[] counts = table.counts(id);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && counts[code] > 1) {
                rows.computeIfAbsent(code, c -> new ArrayList<>()).add(row);
            }
        }
        if (!areOfOnePerson(table, known, rows.values())) {
            return null;
        }
        Days found = null;
        for (int column = 0; column < table.columnsOfFile(); column++) {
            Fit fit = table.fit(column);
            boolean mayBe = column != id && !known.isTaken(column) && fit.filled() == table.size() && fit.dates() == 1;
            if (mayBe) {
                Days days = new Days(table, column);
                if (days.areDays() && tellApart(days, rows.values())) {
                    if (found != null) {
                        return null;
                    }
                    found = days;
                }
            }
        }
        return found;
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
