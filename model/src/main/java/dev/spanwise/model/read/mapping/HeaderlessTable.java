package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.DateText;
import dev.spanwise.model.read.value.NumberText;
import dev.spanwise.model.read.value.Whitespace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a table begins with its data, without a row that names the columns. */
final class HeaderlessTable {
    private static final int LEAST_ROWS = 3;
    private static final int ROWS_TO_LOOK_AT = 2000;
    private static final int MOST_INDENTED = 1000;
    /** A year names a column of figures. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private HeaderlessTable() {}

    /**
     * Whether a row that no word speaks for is data like those below: it has a number, a day or an address where nearly
     * all of them have one, or rows below refer to it or hang under it in an outline. O(cells looked at).
     */
    static boolean isData(Grid grid, int row) {
        int end = Math.min(grid.rows(), row + ROWS_TO_LOOK_AT);
        if (end - row < LEAST_ROWS) {
            return false;
        }
        Set<String> texts = new HashSet<>();
        for (int column = 0; column < grid.width(row); column++) {
            String text = Whitespace.trim(grid.cell(row, column));
            Kind kind = Kind.of(text);
            boolean telling = kind != Kind.TEXT
                    && kind != Kind.BLANK
                    && !YEAR.matcher(text).matches();
            if (telling && isUsual(kind, grid, column, row + 1, end)) {
                return true;
            }
            if (kind == Kind.TEXT && !isHeader(text)) {
                texts.add(fold(grid.cell(row, column)));
            }
        }
        return isReferredTo(texts, grid, row, end)
                || isTopOfOutline(grid, row, end)
                || IntStream.range(row, end).allMatch(below -> NumberedOutline.number(grid.cell(below, 0)) != null);
    }

    /** {@code Manager} names a column, although it is somebody's title below. */
    private static boolean isHeader(String text) {
        return text.chars().noneMatch(Character::isDigit) // N1 is an id as well
                && Synonyms.get().find(text).stream()
                        .anyMatch(match -> match.isExact() && match.role() == ColumnRole.MANAGER);
    }

    /** Whether all rows below are indented more: a header would have a top below it. */
    private static boolean isTopOfOutline(Grid grid, int row, int end) {
        int top = depth(grid, row);
        return top >= 0 && IntStream.range(row + 1, end).allMatch(below -> depth(grid, below) > top);
    }

    /**
     * How far in the first cell of a row begins, by what stands before its text and, where it is the only one, by columns;
     * -1 for other rows.
     */
    private static int depth(Grid grid, int row) {
        int[] filled = IntStream.range(0, grid.width(row))
                .filter(column -> grid.code(row, column) != Grid.BLANK)
                .toArray();
        boolean first = filled.length == 1
                || (filled.length > 1 && (filled[0] == 0 || Bullets.isOne(grid.cell(row, filled[0]))));
        return first
                ? filled[0] * MOST_INDENTED + Math.min(MOST_INDENTED - 1, Outline.indent(grid.cell(row, filled[0])))
                : -1;
    }

    private static boolean isUsual(Kind kind, Grid grid, int column, int from, int end) {
        int filled = 0;
        int same = 0;
        for (int row = from; row < end; row++) {
            Kind other = Kind.of(Whitespace.trim(grid.cell(row, column)));
            filled += other == Kind.BLANK ? 0 : 1;
            same += other == kind ? 1 : 0;
        }
        return filled > 0 && same * 10 >= filled * 9;
    }

    /** Whether a text of the row stands below in another column, whose own text in the row it is not. */
    private static boolean isReferredTo(Set<String> texts, Grid grid, int row, int end) {
        for (int column = 0; column < grid.columns(); column++) {
            String own = fold(grid.cell(row, column));
            for (int below = row + 1; below < end; below++) {
                String text = fold(grid.cell(below, column));
                if (!text.isEmpty() && !text.equals(own) && texts.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String fold(String text) {
        return Whitespace.trim(text).toLowerCase(Locale.ROOT);
    }

    private enum Kind {
        BLANK,
        NUMBER,
        DAY,
        ADDRESS,
        TEXT;

        static Kind of(String text) {
            if (text.isEmpty()) {
                return BLANK;
            }
            // K1 names a column as well as it numbers a row
            if (!Character.isLetter(text.codePointAt(0)) && NumberText.isNumber(text)) {
                return NUMBER;
            }
            if (DateText.isDate(text)) {
                return DAY;
            }
            return text.indexOf('@') > 0 && text.indexOf(' ') < 0 ? ADDRESS : TEXT;
        }
    }
}
