package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Whitespace;
import java.util.List;

/**
 * A column, or a pair of first and last name, that references of other rows may point to.
 *
 * @param table whose rows it identifies
 * @param columns one, or first and last name
 */
record KeyColumn(Table table, List<Integer> columns) {
    String header() {
        return String.join(" + ", columns.stream().map(table::columnName).toList());
    }

    String text(int row) {
        if (columns.size() == 1) {
            return table.text(row, columns.get(0));
        }
        return Whitespace.trim(table.text(row, columns.get(0)) + " " + table.text(row, columns.get(1)));
    }
}
