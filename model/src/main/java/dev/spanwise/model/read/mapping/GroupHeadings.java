package dev.spanwise.model.read.mapping;

import com.google.common.base.CharMatcher;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Headings of groups that stand alone in a row of a table: {@code Finance} above those who work there. In a column of
 * numbers one text is enough, in any other several, and nobody may refer to them.
 */
final class GroupHeadings {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    /** So much of a column must be filled for a text alone in it to be odd. */
    private static final double MOST = 0.6;

    private final Grid grid;
    private final int headerRow;
    private @Nullable BitSet rows;

    GroupHeadings(Grid grid, int headerRow) {
        this.grid = grid;
        this.headerRow = headerRow;
    }

    /** Whether a row is such a heading. All rows are looked at when the first one is asked about. O(cells). */
    boolean has(int row) {
        BitSet found = rows;
        if (found == null) {
            found = find();
            rows = found;
        }
        return found.get(row);
    }

    private BitSet find() {
        int column = columnOf(firstLone());
        BitSet alone = new BitSet();
        if (column < 0) {
            return alone;
        }
        int filled = 0;
        for (int row = headerRow + 1; row < grid.rows(); row++) {
            boolean here = column < grid.width(row) && grid.code(row, column) != Grid.BLANK;
            filled += here ? 1 : 0;
            if (here
                    && columnOf(row) == column
                    && mayBeHeading(grid.cell(row, column).strip(), column)) {
                alone.set(row);
            }
        }
        leaveListed(alone, column);
        int others = filled - alone.cardinality();
        boolean usual = others >= MOST * (grid.rows() - headerRow - 1) && alone.cardinality() * 2 <= others;
        return usual && (alone.cardinality() > 1 || isOfNumbers(column)) ? alone : new BitSet();
    }

    private void leaveListed(BitSet alone, int column) {
        Set<String> texts =
                alone.stream().mapToObj(row -> grid.cell(row, column).strip()).collect(Collectors.toSet());
        Set<String> listed = new ListedNames(grid, column).among(texts);
        for (int row = alone.nextSetBit(0); row >= 0; row = alone.nextSetBit(row + 1)) {
            alone.set(row, !listed.contains(grid.cell(row, column).strip()));
        }
    }

    private int firstLone() {
        for (int row = headerRow + 1; row < grid.rows(); row++) {
            int column = columnOf(row);
            if (column >= 0 && mayBeHeading(grid.cell(row, column).strip(), column)) {
                return row;
            }
        }
        return -1;
    }

    /** The column of the only filled cell of a row, -1 where there is none or more than one. */
    private int columnOf(int row) {
        int only = -1;
        for (int column = 0; row >= 0 && column < grid.width(row); column++) {
            if (grid.code(row, column) != Grid.BLANK) {
                if (only >= 0) {
                    return -1;
                }
                only = column;
            }
        }
        return only;
    }

    private boolean mayBeHeading(String text, int column) {
        return !text.isEmpty()
                && DIGIT.matchesNoneOf(text)
                && !HolderWords.isVacancy(text)
                && !standsElsewhere(text, column);
    }

    private boolean standsElsewhere(String text, int column) {
        for (int other = 0; other < grid.columns(); other++) {
            if (other != column && grid.texts(other).find(text) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cells of the column are numbers, but for few. */
    private boolean isOfNumbers(int column) {
        TextPool texts = grid.texts(column);
        int numbers = 0;
        int all = 0;
        for (int row = headerRow + 1; row < grid.rows(); row++) {
            int code = column < grid.width(row) ? grid.code(row, column) : Grid.BLANK;
            if (code != Grid.BLANK) {
                all++;
                numbers += DIGIT.matches((char) texts.byteAt(code, 0)) ? 1 : 0;
            }
        }
        return numbers >= MOST * all;
    }
}
