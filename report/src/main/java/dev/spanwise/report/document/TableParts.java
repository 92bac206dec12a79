package dev.spanwise.report.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table that is too wide into several beside which its first column stands again. */
final class TableParts {
    private TableParts() {}

    /** The table itself where it fits, else parts of it from left to right. */
    static List<Table> of(Table table, int screenWidth) {
        List<Table> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>(List.of(0));
        int used = ColumnWidths.smallest(table, 0);
        for (int column = 1; column < table.columns().size(); column++) {
            int more = ColumnWidths.smallest(table, column) + ColumnWidths.GAP;
            if (used + more > screenWidth && part.size() > 1) {
                parts.add(pick(table, part));
                part = new ArrayList<>(List.of(0));
                used = ColumnWidths.smallest(table, 0);
            }
            part.add(column);
            used += more;
        }
        parts.add(parts.isEmpty() ? table : pick(table, part));
        return parts;
    }

    private static Table pick(Table table, List<Integer> columns) {
        return new Table(
                table.title(),
                columns.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }
}
