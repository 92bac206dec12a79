package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Whitespace;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ids that a spreadsheet has saved as rounded numbers: of {@code 1234567890} and {@code 1234567891} it makes
 * {@code 1.23457E+09} both times.
 */
public final class RoundedIds {
    private static final Pattern ROUNDED = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]{1,3}");
    private static final int SHORTEST = 4;

    private RoundedIds() {}

    /** The rows of a column whose value is a rounded number. O(distinct values), and O(rows) where there are any. */
    public static List<Integer> rows(Table table, int column) {
        BitSet rounded = texts(table, column);
        return rounded.isEmpty()
                ? List.of()
                : IntStream.range(0, table.size())
                        .filter(row -> table.code(row, column) >= 0 && rounded.get(table.code(row, column)))
                        .boxed()
                        .toList();
    }

    /** Whether rows of an id column have become the same by rounding. */
    static boolean areCollapsed(Table table, int column) {
        int[] counts = table.counts(column);
        TextPool texts = table.texts(column);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 1 && isRounded(texts, code)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses a table whose ids have become the same by rounding, or whose managers are mostly rounded numbers: nobody
     * can tell any more who reports to whom.
     */
    static void check(Table table, Columns columns) {
        columns.find(ColumnRole.ID).stream()
                .filter(id -> areCollapsed(table, id))
                .forEach(id -> refuse(table, id));
        IntStream.range(0, table.columnsOfFile())
                .filter(column -> column == columns.find(ColumnRole.MANAGER).orElse(-1)
                        || HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .filter(column ->
                        rows(table, column).size() * 2 > table.fit(column).filled())
                .forEach(column -> refuse(table, column));
    }

    private static void refuse(Table table, int column) {
        List<Integer> rows = rows(table, column);
        throw new UnreadableInputException(
                "rounded-ids",
                table.raw().file(),
                table.columnName(column),
                rows.size(),
                table.text(rows.get(0), column));
    }

    private static BitSet texts(Table table, int column) {
        TextPool texts = table.texts(column);
        int[] counts = table.counts(column);
        BitSet rounded = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            rounded.set(code, counts[code] > 0 && isRounded(texts, code));
        }
        return rounded;
    }

    private static boolean isRounded(TextPool texts, int code) {
        if (!mayBe(texts, code)) {
            return false;
        }
        String text = Whitespace.trim(texts.get(code));
        return text.length() >= SHORTEST && ROUNDED.matcher(text).matches();
    }

    /** Looks at two characters alone, since ids are many and nearly all of them are whole. */
    private static boolean mayBe(TextPool texts, int code) {
        int first = texts.byteAt(code, 0);
        int second = texts.byteAt(code, 1);
        return first == ' ' || (Character.isDigit(first) && (second == '.' || second == ',' || (second | 32) == 'e'));
    }
}
