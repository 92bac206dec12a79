package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Within what numbers are unique: the values of a column such as the company, or of two together. */
final class IdScope {
    private static final WordList SCOPES = WordList.of("id-scope");
    private static final WordList NUMBER = WordList.of("number-word");

    private final Table table;
    private final List<Integer> columns;
    /** Each combination of values that was met, with its number. */
    private final Map<List<Integer>, Integer> combinations = new HashMap<>();

    private IdScope(Table table, List<Integer> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** What may be one, each made when it is asked for: single columns, then two and two. */
    static Stream<IdScope> of(Table table, Columns known, int id) {
        List<Integer> single = IntStream.range(0, table.columns())
                .filter(column -> column != id && mayBe(table, known, column))
                .boxed()
                .toList();
        List<List<Integer>> all = new ArrayList<>();
        single.forEach(column -> all.add(List.of(column)));
        for (int first = 0; first < single.size(); first++) {
            for (int second = first + 1; second < single.size(); second++) {
                all.add(List.of(single.get(first), single.get(second)));
            }
        }
        return all.stream().map(columns -> new IdScope(table, columns));
    }

    private static boolean mayBe(Table table, Columns columns, int column) {
        Fit fit = table.fit(column);
        boolean called = columns.find(ColumnRole.COMPANY).orElse(-1) == column
                || isScope(table.headers().get(column));
        return called
                && HeaderHint.of(table, column) != HeaderHint.MANAGER
                && fit.distinct() > 1
                && fit.distinct() * 2 <= table.size()
                && fit.filled() == table.size();
    }

    /** A word for a company or another scope, with or without "code", "number" or the like. */
    private static boolean isScope(String header) {
        List<String> words = HeaderText.allWords(HeaderText.lastSegment(header));
        String bare = words.stream()
                .filter(word -> !NUMBER.has(word) && word.length() > 1)
                .collect(Collectors.joining(" "));
        return SCOPES.has(header) || SCOPES.has(String.join(" ", words)) || SCOPES.has(bare);
    }

    List<Integer> columns() {
        return columns;
    }

    boolean has(int column) {
        return columns.contains(column);
    }

    /** How many there are among the rows whose number was asked for. */
    int distinct() {
        return columns.size() == 1 ? table.fit(columns.get(0)).distinct() : combinations.size();
    }

    /** The number of the row's own. */
    int code(int row) {
        return columns.size() == 1
                ? table.code(row, columns.get(0))
                : combinations.computeIfAbsent(codes(row, columns), codes -> combinations.size());
    }

    /** The number of what stands in other columns, such as those of the manager's company; -1 where no row has it. */
    int find(int row, List<Integer> others) {
        List<Integer> codes = codes(row, others);
        return columns.size() == 1 ? codes.get(0) : combinations.getOrDefault(codes, -1);
    }

    private List<Integer> codes(int row, List<Integer> others) {
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int own = columns.get(i);
            boolean open = others.get(i) == own || table.code(row, others.get(i)) == Grid.BLANK;
            codes.add(open ? table.code(row, own) : table.texts(own).find(table.text(row, others.get(i))));
        }
        return codes;
    }

    /** What stands in some columns, the row's own company where they are left open. */
    String text(int row, List<Integer> others) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    String other = table.text(row, others.get(i));
                    return other.isEmpty() ? table.text(row, columns.get(i)) : other;
                })
                .collect(Collectors.joining("-"));
    }

    /**
     * The columns with the manager's company where managers of other companies are told so; those of the row's own
     * company where there are none.
     */
    List<Integer> columnsOf(int manager) {
        List<Integer> found = columns.stream()
                .map(scope -> IntStream.range(0, table.columnsOfFile())
                        .filter(column -> !has(column) && column != manager && ManagerScope.is(table, column, scope))
                        .findFirst()
                        .orElse(scope))
                .toList();
        return found.equals(columns) ? columns : found;
    }

    /** Whether a column says in which company the manager is. */
    boolean isOfManager(int column) {
        return columns.stream().anyMatch(scope -> ManagerScope.is(table, column, scope));
    }
}
