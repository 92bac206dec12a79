package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts tables of the same columns below each other, in whatever order each has them. */
public final class StackedTables {
    private StackedTables() {}

    /** One table of several whose headers differ from each other; columns that were derived from others are left out. O(cells). */
    public static Table of(List<Table> tables) {
        Table first = tables.get(0);
        Grid grid = first.raw().grid().empty();
        grid.startRow(first.headerLine());
        List<String> headers = first.headers().subList(0, first.columnsOfFile());
        headers.forEach(header -> grid.set(headers.indexOf(header), header));
        tables.forEach(table -> add(table, names(first), grid));
        RawTable raw = new RawTable(
                all(tables, RawTable::file),
                first.raw().format(),
                first.raw().sheet() == null ? null : all(tables, RawTable::label),
                null,
                null,
                true,
                grid,
                RawTable.Remarks.of(tables.stream()
                        .flatMap(table -> table.raw().remarks().problems().stream())
                        .toList()),
                all(tables, RawTable::place));
        return new Table(raw, 0, headers, IntStream.range(1, grid.rows()).toArray());
    }

    private static void add(Table table, List<String> headers, Grid grid) {
        int[] columns = headers.stream().mapToInt(names(table)::indexOf).toArray();
        for (int row = 0; row < table.size(); row++) {
            grid.startRow(table.line(row));
            for (int column = 0; column < columns.length; column++) {
                if (columns[column] >= 0) {
                    grid.set(column, table.text(row, columns[column]));
                }
            }
        }
    }

    private static List<String> names(Table table) {
        return table.headers().subList(0, table.columnsOfFile()).stream()
                .map(header -> header.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String all(List<Table> tables, Function<RawTable, String> name) {
        return tables.stream().map(Table::raw).map(name).distinct().collect(Collectors.joining(" + "));
    }
}
