package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of a second column for whoever holds a position, which is read by no role: {@code Incumbent 2}, {@code Employee
 * Name (2)}, {@code Zweiter Stelleninhaber}; or for the manager. Whether it names more people, nobody knows.
 */
final class FurtherHolders {
    private static final WordList FURTHER = WordList.of("further-holder");
    private static final WordList NAME = WordList.of("name-word");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|n");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\p{L})\\d$");

    private FurtherHolders() {}

    /** What is to be said of a table. O(columns), and O(rows) where there is such a column. */
    static List<Remark> remarks(Table table, Columns columns) {
        return Stream.of(
                        remark(table, columns, ColumnRole.NAME, "further-holders"),
                        remark(table, columns, ColumnRole.MANAGER, "further-managers"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Remark> remark(Table table, Columns columns, ColumnRole role, String key) {
        int first = columns.find(role).orElse(table.columns());
        if (first >= table.columnsOfFile()) {
            return Optional.empty();
        }
        List<String> ofFirst = words(table.headers().get(first));
        return IntStream.range(0, table.columnsOfFile())
                .filter(column -> !columns.isTaken(column) && !isRival(table, role, first, column))
                .filter(column -> isFurther(ofFirst, words(table.headers().get(column))))
                .mapToObj(column -> remark(table, first, column, key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Two columns of one header are weighed against each other, and that is told. */
    private static boolean isRival(Table table, ColumnRole role, int first, int column) {
        return role == ColumnRole.MANAGER
                && table.headers().get(first).equals(table.headers().get(column));
    }

    /** Whether a header is that of the names but for a number, or a word such as second where it says who is meant. */
    private static boolean isFurther(List<String> ofFirst, List<String> header) {
        List<String> bare = withoutNumber(header);
        List<String> ofNames = withoutNumber(ofFirst);
        boolean saysWho = !NAME.has(String.join(" ", ofNames));
        boolean counted = bare.size() < header.size() || (saysWho && header.equals(ofFirst));
        List<String> rest = bare.stream().filter(word -> !FURTHER.has(word)).toList();
        return !ofNames.isEmpty()
                && ((counted && bare.equals(ofNames))
                        || (saysWho && rest.size() < bare.size() && rest.equals(ofNames)));
    }

    private static List<String> words(String header) {
        return HeaderText.isTooLong(header)
                ? List.of()
                : HeaderText.allWords(NUMBER_BEHIND.matcher(header).replaceFirst(" $0"));
    }

    private static List<String> withoutNumber(List<String> words) {
        return words.stream().filter(word -> !NUMBER.matcher(word).matches()).toList();
    }

    private static Optional<Remark> remark(Table table, int first, int column, String key) {
        int[] others = IntStream.range(0, table.size())
                .filter(row -> table.code(row, column) != Grid.BLANK)
                .filter(row -> !HolderWords.isNobody(table.text(row, column))
                        && !table.text(row, column).equals(table.text(row, first)))
                .toArray();
        return others.length == 0
                ? Optional.empty()
                : Optional.of(Remark.of(
                        key,
                        table.columnName(column),
                        table.columnName(first),
                        others.length,
                        table.text(others[0], column),
                        table.line(others[0])));
    }
}
