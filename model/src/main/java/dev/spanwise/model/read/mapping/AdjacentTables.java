package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables beside each other in one sheet, with the same headers: {@code Name, Manager, (blank), Name, Manager}. They are
 * put below each other. A name and a number that come twice are a person and the manager, so that each part must name
 * the manager itself, and other people.
 */
final class AdjacentTables {
    private static final Set<ColumnRole> WHO =
            Set.of(ColumnRole.ID, ColumnRole.NAME, ColumnRole.EMAIL, ColumnRole.LAST_NAME);

    private final Table table;
    /** The columns of each part. */
    private final List<List<Integer>> parts;

    private AdjacentTables(Table table, List<List<Integer>> parts) {
        this.table = table;
        this.parts = parts;
    }

    /** The table with its parts below each other, or as it is. O(columns), and O(cells) where headers come again. */
    static TableFinder.Found of(TableFinder.Found found) {
        Table table = found.table();
        List<Integer> named = IntStream.range(0, table.columnsOfFile())
                .filter(column -> !table.headers().get(column).isEmpty())
                .boxed()
                .toList();
        for (int parts = named.size() / 2; parts > 1; parts--) {
            AdjacentTables beside = named.size() % parts == 0 ? new AdjacentTables(table, split(named, parts)) : null;
            if (beside != null && beside.areTables()) {
                return beside.put(found);
            }
        }
        return found;
    }

    private static List<List<Integer>> split(List<Integer> columns, int parts) {
        int size = columns.size() / parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> columns.subList(part * size, (part + 1) * size))
                .toList();
    }

    private List<String> headers(int part) {
        return parts.get(part).stream()
                .map(column -> table.headers().get(column))
                .toList();
    }

    private boolean areTables() {
        List<String> first = headers(0);
        int who = IntStream.range(0, first.size())
                .filter(i -> meansOneOf(first.get(i), WHO))
                .findFirst()
                .orElse(-1);
        return who >= 0
                && IntStream.range(1, parts.size())
                        .allMatch(part -> headers(part).equals(first))
                && first.stream().distinct().count() == first.size()
                && first.stream().anyMatch(header -> meansOneOf(header, Set.of(ColumnRole.MANAGER)))
                && areOthers(who);
    }

    private static boolean meansOneOf(String header, Set<ColumnRole> roles) {
        return Synonyms.get().find(header).stream().anyMatch(match -> match.isExact() && roles.contains(match.role()));
    }

    /** Whether hardly anybody stands in two parts. */
    private boolean areOthers(int who) {
        List<Set<String>> texts = parts.stream()
                .map(part -> IntStream.range(0, table.size())
                        .mapToObj(row -> table.text(row, part.get(who)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet()))
                .toList();
        int all = texts.stream().mapToInt(Set::size).sum();
        long distinct = texts.stream().flatMap(Set::stream).distinct().count();
        return texts.stream().noneMatch(Set::isEmpty) && (all - distinct) * 10 <= distinct;
    }

    private TableFinder.Found put(TableFinder.Found found) {
        Grid grid = table.raw().grid().empty();
        List<String> headers = headers(0);
        grid.startRow(table.headerLine());
        IntStream.range(0, headers.size()).forEach(column -> grid.setHeader(column, headers.get(column)));
        for (List<Integer> part : parts) {
            for (int row = 0; row < table.size(); row++) {
                int of = row;
                if (part.stream().anyMatch(column -> table.code(of, column) != Grid.BLANK)) {
                    grid.startRow(table.line(row));
                    IntStream.range(0, part.size()).forEach(i -> grid.set(i, table.text(of, part.get(i))));
                }
            }
        }
        List<Remark> remarks = new ArrayList<>(found.remarks());
        remarks.add(Remark.of("side-by-side", parts.size(), String.join("\", \"", headers)));
        int[] rows = IntStream.range(1, grid.rows()).toArray();
        Table whole = new Table(table.raw().with(grid), 0, HeaderFinder.headers(grid, 0), rows);
        return new TableFinder.Found(whole, found.aside(), remarks);
    }
}
