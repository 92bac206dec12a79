package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with one row for each manager, of which a cell, or numbered columns, list those who report to him, most of whom have no row of
 * their own: it becomes a table with a row for everybody.
 */
final class ListedReports {
    /** Beyond this share of those who are listed, the rows that are there say it all. */
    private static final double MOST = 0.9;

    private static final int HALF = 2;

    private final Table table;
    private final int key;
    private final List<Integer> lists;
    private final IntFunction<List<String>> entries;
    /** Those who are listed, folded: the row that lists them, and how they are written. */
    private final Map<String, Integer> above = new HashMap<>();

    private final Map<String, String> listed = new LinkedHashMap<>();
    /** The rows of managers. */
    private final Map<String, Integer> own = new LinkedHashMap<>();

    ListedReports(Table table, int key, List<Integer> lists, IntFunction<List<String>> entries) {
        this.table = table;
        this.key = key;
        this.lists = lists;
        this.entries = entries;
    }

    /** The table with a row for everybody, or as it is. O(columns), and O(cells) for each column that may list. */
    static TableFinder.Found of(TableFinder.Found found) {
        Table table = found.table();
        return Stream.concat(ReportColumns.cells(table), ReportColumns.numbered(table))
                .filter(ListedReports::areThere)
                .findFirst()
                .map(lists -> lists.put(found))
                .orElse(found);
    }

    /** Everybody is listed once, most without a row, and most of those with a row are listed: one tree, or few. */
    private boolean areThere() {
        for (int row = 0; row < table.size(); row++) {
            String name = Folding.ofCase(table.text(row, key));
            if (name.isEmpty() || own.put(name, row) != null) {
                return false;
            }
            for (String part : entries.apply(row)) {
                String folded = Folding.ofCase(part);
                if (folded.equals(name) || above.put(folded, row) != null) {
                    return false;
                }
                listed.put(folded, part);
            }
        }
        long linked = own.keySet().stream().filter(above::containsKey).count();
        long known = listed.keySet().stream().filter(own::containsKey).count();
        return linked * HALF >= own.size() && linked < own.size() && known < listed.size() * MOST;
    }

    private TableFinder.Found put(TableFinder.Found found) {
        List<Integer> others = IntStream.range(0, table.columnsOfFile())
                .filter(column -> column != key && !lists.contains(column))
                .boxed()
                .toList();
        Grid grid = table.raw().grid().empty();
        grid.startRow(table.headerLine());
        List<String> headers = new ArrayList<>(List.of(Codes.fill(table, key) ? "ID" : "Name", "Manager"));
        others.forEach(column -> headers.add(table.headers().get(column)));
        IntStream.range(0, headers.size()).forEach(column -> grid.setHeader(column, headers.get(column)));
        own.forEach((name, row) -> {
            addRow(grid, row, table.text(row, key), Optional.ofNullable(above.get(name)));
            IntStream.range(0, others.size()).forEach(i -> grid.set(2 + i, table.text(row, others.get(i))));
        });
        listed.forEach((name, text) -> {
            Integer row = above.get(name);
            if (row != null && !own.containsKey(name)) {
                addRow(grid, row, text, Optional.of(row));
            }
        });
        List<Remark> remarks = new ArrayList<>(found.remarks());
        remarks.add(
                Remark.of("lists-of-reports", table.columnName(lists.get(0)), table.columnName(key), listed.size()));
        int[] rows = IntStream.range(1, grid.rows()).toArray();
        Table whole = new Table(table.raw().with(grid), 0, HeaderFinder.headers(grid, 0), rows);
        return new TableFinder.Found(whole, found.aside(), remarks);
    }

    private void addRow(Grid grid, int row, String name, Optional<Integer> manager) {
        grid.startRow(table.line(row));
        grid.set(0, name);
        grid.set(1, manager.map(above -> table.text(above, key)).orElse(""));
    }
}
