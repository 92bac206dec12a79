package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables that say the same in another shape, for where a table makes no chart as it is: people as columns, and a row for
 * each value of a person. What the manager is called must stand where headers then are.
 */
public final class OtherShapes {
    private static final int MOST_FACTS = 200;
    private static final int MOST_PEOPLE = 20_000;
    private static final int LEAST_PEOPLE = 3;

    private OtherShapes() {}

    /** What a table is in other shapes, as far as it may be meant so. */
    public static Stream<TableFinder.Found> of(Table table) {
        return Stream.of(turned(table), values(table)).flatMap(Optional::stream);
    }

    /** Rows become columns: the first column names what each row says. */
    private static Optional<TableFinder.Found> turned(Table table) {
        Grid grid = table.raw().grid();
        boolean named = IntStream.range(0, Math.min(grid.rows(), MOST_FACTS))
                .anyMatch(row -> HeaderHint.of(grid.cell(row, 0)) == HeaderHint.MANAGER);
        if (!named || grid.rows() > MOST_FACTS || grid.columns() <= LEAST_PEOPLE || grid.columns() > MOST_PEOPLE) {
            return Optional.empty();
        }
        Grid turned = grid.empty();
        for (int column = 0; column < grid.columns(); column++) {
            turned.startRow(column + 1);
            for (int row = 0; row < grid.rows(); row++) {
                turned.set(row, grid.cell(row, column));
            }
        }
        return Optional.of(found(table.raw(), turned, Remark.of("turned-table")));
    }

    /** A row for each value: whose, which, and what it is. Nothing may be said twice. */
    private static Optional<TableFinder.Found> values(Table table) {
        List<Integer> filled = IntStream.range(0, table.columnsOfFile())
                .filter(column -> table.fit(column).filled() > 0)
                .boxed()
                .toList();
        if (filled.size() != 3 || !isWhich(table, filled.get(1))) {
            return Optional.empty();
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Map<Integer, String>> people = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            int column = columns.computeIfAbsent(table.text(row, filled.get(1)), which -> columns.size() + 1);
            String whose = table.text(row, filled.get(0));
            lines.putIfAbsent(whose, table.line(row));
            String said =
                    people.computeIfAbsent(whose, id -> new HashMap<>()).put(column, table.text(row, filled.get(2)));
            if (said != null) {
                return Optional.empty();
            }
        }
        List<String> headers = new ArrayList<>(columns.keySet());
        headers.add(0, idHeader(table.columnName(filled.get(0))));
        Grid grid = table.raw().grid().empty();
        grid.startRow(table.headerLine());
        IntStream.range(0, headers.size()).forEach(column -> grid.setHeader(column, headers.get(column)));
        people.forEach((whose, said) -> {
            grid.startRow(lines.getOrDefault(whose, 0));
            grid.set(0, whose);
            said.forEach(grid::set);
        });
        Remark remark = Remark.of("table-of-values", table.columnName(filled.get(1)), table.columnName(filled.get(2)));
        return Optional.of(found(table.raw(), grid, remark));
    }

    /** What tells people apart here, whatever it is called. */
    private static String idHeader(String header) {
        boolean known = Synonyms.get().find(header).stream().allMatch(match -> match.role() == ColumnRole.ID);
        return known ? header : "ID";
    }

    /** Whether a column has few texts, of which one is a word for the manager. */
    private static boolean isWhich(Table table, int column) {
        int[] counts = table.counts(column);
        return table.fit(column).distinct() <= MOST_FACTS
                && IntStream.range(0, counts.length)
                        .anyMatch(code -> counts[code] > 0
                                && HeaderHint.of(table.texts(column).get(code)) == HeaderHint.MANAGER);
    }

    private static TableFinder.Found found(RawTable raw, Grid grid, Remark remark) {
        int[] rows = IntStream.range(1, grid.rows()).toArray();
        Table table = new Table(raw.with(grid), 0, HeaderFinder.headers(grid, 0), rows);
        return new TableFinder.Found(table, List.of(), List.of(remark));
    }
}
