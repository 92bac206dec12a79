package dev.spanwise.model.read.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns that may list those who report to the one in another column. */
final class ReportColumns {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private ReportColumns() {}

    /** All reports in one cell. */
    static Stream<ListedReports> cells(Table table) {
        return IntStream.range(0, table.columnsOfFile())
                .boxed()
                .flatMap(list -> ReportCells.signs(table, list)
                        .flatMap(sign -> keys(table, List.of(list))
                                .map(key -> new ListedReports(
                                        table, key, List.of(list), row -> sign.splitToList(table.text(row, list))))));
    }

    /** A column for each report: {@code Report 1}, {@code Report 2}. */
    static Stream<ListedReports> numbered(Table table) {
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
                        .map(key -> new ListedReports(
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
}
