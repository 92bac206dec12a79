package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that is a chart by itself.
 *
 * @param table whose rows refer to each other
 * @param key the column by which they are referred to
 * @param parent the column that refers to the one above
 */
record PostTable(Table table, int key, int parent) {
    /** The table as a chart, or null where two columns of its file make none. O(cells). */
    static @Nullable PostTable find(Table table, Map<ColumnRole, String> wanted) {
        Map<ColumnRole, String> here = new EnumMap<>(ColumnRole.class);
        wanted.forEach((role, header) -> {
            if (role != ColumnRole.HOLDER && Columns.indexOf(table, header).isPresent()) {
                here.put(role, header);
            }
        });
        try {
            return find(
                    table, ChartMapping.of(List.of(table), here).references().get(0));
        } catch (UnreadableInputException e) {
            return null;
        }
    }

    private static @Nullable PostTable find(Table table, Reference reference) {
        boolean refers = reference.resolution().resolves() > 0 && reference.column() < table.columnsOfFile();
        return reference.keys().group().columns().stream()
                .filter(column -> refers && column.columns().size() == 1)
                .map(column -> column.columns().get(0))
                .filter(key -> key < table.columnsOfFile())
                .map(key -> new PostTable(table, key, reference.column()))
                .findFirst()
                .orElse(null);
    }
}
