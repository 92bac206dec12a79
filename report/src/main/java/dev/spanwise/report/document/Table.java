package dev.spanwise.report.document;

import java.util.List;

/**
 * A table with a title.
 *
 * @param title what it shows; may be empty
 * @param columns at least one
 * @param rows each with one cell for every column
 */
public record Table(String title, List<Column> columns, List<List<Cell>> rows) implements Block {
    private static final int FEW_COLUMNS = 6;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("the table \"" + title + "\" has no column");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("the table \"" + title + "\" has " + columns.size()
                        + " columns, but a row of " + row.size() + " cells");
            }
        }
    }

    /** Whether there are so many columns that paper has room for small letters only. */
    public boolean hasManyColumns() {
        return columns.size() > FEW_COLUMNS;
    }
}
