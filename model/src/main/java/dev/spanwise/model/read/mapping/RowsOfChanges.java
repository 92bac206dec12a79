package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether what looks like whole charts of some days holds but who changed on each of them: most people differ from
 * what they were before, and managers are named who have an earlier row alone.
 */
final class RowsOfChanges {
    private final Table table;
    private final int id;
    private final Days days;
    private final LocalDate read;
    /** By id: the row of the day that is read, and the latest one before. */
    private final Map<Integer, Integer> now = new HashMap<>();

    private final Map<Integer, Integer> before = new HashMap<>();

    RowsOfChanges(Table table, int id, Days days, LocalDate read) {
        this.table = table;
        this.id = id;
        this.days = days;
        this.read = read;
        IntStream.range(0, table.size())
                .filter(row -> table.code(row, id) != Grid.BLANK && days.get(row) != null)
                .forEach(this::put);
    }

    private void put(int row) {
        LocalDate day = days.get(row);
        int code = table.code(row, id);
        if (read.equals(day)) {
            now.put(code, row);
        } else if (day != null && day.isBefore(read)) {
            before.merge(code, row, (one, two) -> day(one).isAfter(day) ? one : two);
        }
    }

    private LocalDate day(int row) {
        return Objects.requireNonNull(days.get(row));
    }

    /** How many people have an earlier row, but none of the day that is read. */
    int missing() {
        return (int)
                before.keySet().stream().filter(code -> !now.containsKey(code)).count();
    }

    /** Whether the latest row of each person counts, and not those of one day. O(cells). */
    boolean areThere(Columns columns) {
        Days told = RepeatedDays.find(table, id, columns);
        return told != null && told.column() == days.column() && missing() > 0 && namesMissing(columns) && mostDiffer();
    }

    /** Of what changed, some may stand in no column of the file. */
    private boolean mostDiffer() {
        long same = before.entrySet().stream()
                .filter(each -> isAgain(each.getKey(), each.getValue()))
                .count();
        return same * 2 < before.size() - missing();
    }

    /** A manager who has left is named by a few for a while; a chart of which a tenth is named like that is not whole. */
    private boolean namesMissing(Columns columns) {
        Map<String, Integer> codes = codesOfPeople(columns.find(ColumnRole.NAME).orElse(id));
        return IntStream.range(0, table.columnsOfFile())
                .filter(column -> HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .anyMatch(manager -> namesMissing(manager, codes));
    }

    private boolean namesMissing(int manager, Map<String, Integer> codes) {
        int named = 0;
        int missing = 0;
        for (int row : now.values()) {
            Integer code = codes.get(table.text(row, manager).strip());
            named += code == null ? 0 : 1;
            missing += code == null || now.containsKey(code) || !before.containsKey(code) ? 0 : 1;
        }
        return missing > 0 && missing * 10 >= named;
    }

    private Map<String, Integer> codesOfPeople(int name) {
        Map<String, Integer> codes = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            codes.put(table.text(row, name).strip(), table.code(row, id));
        }
        for (int row = 0; row < table.size(); row++) {
            codes.put(table.text(row, id).strip(), table.code(row, id));
        }
        codes.remove("");
        return codes;
    }

    /** Whether a person has the same values as before, on another day. */
    private boolean isAgain(int code, int earlier) {
        Integer later = now.get(code);
        return later != null
                && IntStream.range(0, table.columnsOfFile())
                        .filter(column -> column != days.column())
                        .allMatch(column -> table.code(later, column) == table.code(earlier, column));
    }
}
