package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What stands between first and last name in a column of its own: {@code de}, {@code van der}, {@code Freiherr von}. */
final class NamePrefix {
    private static final WordList PREFIX = WordList.of("name-prefix");

    private NamePrefix() {}

    /** The table with whole names where it has such a column between two others, or as it is. */
    static Table of(Table table) {
        OptionalInt prefix = IntStream.range(0, table.columnsOfFile())
                .filter(column -> HeaderText.isOf(PREFIX, table.headers().get(column)))
                .findFirst();
        if (prefix.isEmpty()) {
            return table;
        }
        Columns columns = RoleFinder.find(table, Map.of());
        OptionalInt first = columns.find(ColumnRole.FIRST_NAME);
        OptionalInt last = columns.find(ColumnRole.LAST_NAME);
        return first.isEmpty() || last.isEmpty() || columns.has(ColumnRole.NAME)
                ? table
                : table.with(List.of(whole(table, List.of(first.getAsInt(), prefix.getAsInt(), last.getAsInt()))));
    }

    private static DerivedColumn whole(Table table, List<Integer> parts) {
        String header = String.join(" + ", parts.stream().map(table::columnName).toList());
        return DerivedColumn.of(header, parts, DerivedColumn.Claim.NAME, table.size(), row -> {
            List<String> texts = parts.stream()
                    .map(part -> table.text(row, part))
                    .filter(text -> !text.isBlank())
                    .toList();
            return String.join(" ", texts);
        });
    }
}
