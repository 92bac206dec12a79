package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with one row for each manager, of which a cell, or numbered columns, list those who report to him, most of whom have no row of
 * their own: it becomes a table with a row for everybody.
 */
final class ReportLists {
    /** Beyond this share of those who are listed, the rows that are there say it all. */
    private static final double MOST = 0.9;

    private static final int HALF = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Table table;
    private final int key;
    private final List<Integer> lists;
    private final IntFunction<List<String>> entries;
    /** Those who are listed, folded: the row that lists them, and how they are written. */
    private final Map<String, Integer> above = new HashMap<>();

    private final Map<String, String> listed = new LinkedHashMap<>();
    /** The rows of managers. */
    private final Map<String, Integer> own = new LinkedHashMap<>();

    private ReportLists(Table table, int key, List<Integer> lists, IntFunction<List<String>> entries) {
        this.table = table;
        this.key = key;
        this.lists = lists;
        this.entries = entries;
    }

    /** The table with a row for everybody, or as it is. O(columns), and O(cells) for each column that may list. */
    static TableFinder.Found of(TableFinder.Found found) {
        Table table = found.table();
        return Stream.concat(cells(table), columns(table))
                .filter(ReportLists::areThere)
                .findFirst()
                .map(lists -> lists.put(found))
                .orElse(found);
    }

    /** All reports in one cell. */
    private static Stream<ReportLists> cells(Table table) {
        return IntStream.range(0, table.columnsOfFile())
                .boxed()
                .flatMap(list -> ReportCells.signs(table, list)
                        .flatMap(sign -> keys(table, List.of(list))
                                .map(key -> new ReportLists(
                                        table, key, List.of(list), row -> sign.splitToList(table.text(row, list))))));
    }

    /** A column for each report: {@code Report 1}, {@code Report 2}. */
    private static Stream<ReportLists> columns(Table table) {
        Map<String, List<Integer>> numbered = new LinkedHashMap<>();
        for (int column = 0; column < table.columnsOfFile(); column++) {
            String header = table.headers().get(column);
            String name = NUMBER.matcher(header).replaceAll("").strip();
            if (!name.isEmpty() && name.length() < header.strip().length()) {
                numbered.computeIfAbsent(name, n -> new ArrayList<>()).add(column);
            }
        }
        return numbered.values().stream()
                .filter(lists -> lists.size() > 1)
                .flatMap(lists -> keys(table, lists)
                        .map(key -> new ReportLists(
                                table,
                                key,
                                lists,
                                row -> lists.stream()
                                        .map(column -> table.text(row, column))
                                        .filter(text -> !text.isEmpty())
                                        .toList())));
    }

    /** Columns that may name the one whose reports are listed, where no other column says who the manager is. */
    private static Stream<Integer> keys(Table table, List<Integer> lists) {
        List<Integer> others = IntStream.range(0, table.columnsOfFile())
                .filter(column -> !lists.contains(column) && table.fit(column).filled() > 0)
                .boxed()
                .toList();
        List<Integer> called = others.stream()
                .filter(column -> HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .toList();
        return (called.isEmpty() ? others : called.subList(0, 1)).stream();
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
