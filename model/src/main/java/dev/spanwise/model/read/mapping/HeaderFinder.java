package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Whitespace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the header row: the one of the first rows with the most headers that mean something; where none does, the
 * first one that fills most columns with distinct texts.
 */
final class HeaderFinder {
    /** What stands for the header row where there is none. */
    static final int NONE = -1;

    private static final int ROWS_TO_LOOK_AT = 40;
    private static final int ROWS_WITH_VALUES = 2000;
    private static final int MOST_BY_CHANCE = 4;

    private HeaderFinder() {}

    /**
     * The row of the grid that is the header, or {@link #NONE} where the table begins with its data.
     *
     * @param skipRows lines of the file above the header, 0 to find out
     */
    static int find(RawTable raw, int skipRows) {
        Grid grid = raw.grid();
        if (raw.named()) {
            return 0;
        }
        if (skipRows > 0) {
            return firstRowAfter(grid, skipRows, raw.file());
        }
        int rows = Math.min(grid.rows(), ROWS_TO_LOOK_AT);
        int best = -1;
        int bestScore = 1;
        for (int row = 0; row < rows; row++) {
            int score = meaningfulCells(grid, row, bestScore);
            if (score > bestScore) {
                best = row;
                bestScore = score;
            }
        }
        if (best >= 0) {
            return best;
        }
        int fullest = fullestRow(grid, rows);
        return HeaderlessTable.isData(grid, fullest) ? NONE : fullest;
    }

    private static int firstRowAfter(Grid grid, int lines, String file) {
        for (int row = 0; row < grid.rows(); row++) {
            if (grid.line(row) > lines && grid.width(row) > 0) {
                return row;
            }
        }
        throw new UnreadableInputException("nothing-left", file, lines);
    }

    /** How many different meanings a row has; less than that where it cannot be more than the best row so far. */
    private static int meaningfulCells(Grid grid, int row, int best) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int width = grid.width(row);
        for (int column = 0; column < width && roles.size() + width - column > best; column++) {
            int index = column;
            String cell = grid.cell(row, column);
            if (cell.length() < 80) {
                Synonyms.get().find(cell).stream()
                        .filter(Synonyms.Match::isExact)
                        .findFirst()
                        .filter(match -> isSeldom(grid, row, index))
                        .ifPresent(match -> roles.add(match.role()));
            }
        }
        return roles.size();
    }

    /**
     * What stands in many rows of its column beside other things is a value of it, such as {@code Active}, and no header,
     * which may come again as a whole.
     */
    private static boolean isSeldom(Grid grid, int row, int column) {
        int end = Math.min(grid.rows(), ROWS_WITH_VALUES);
        long same = IntStream.range(0, end)
                .filter(other -> isSame(grid, row, other, column) && !isRepeated(grid, row, other))
                .count();
        return same <= Math.max(MOST_BY_CHANCE, end / 10);
    }

    private static boolean isSame(Grid grid, int row, int other, int column) {
        return column < grid.width(other) && grid.code(other, column) == grid.code(row, column);
    }

    private static boolean isRepeated(Grid grid, int row, int other) {
        return IntStream.range(0, grid.width(row)).allMatch(column -> isSame(grid, row, other, column));
    }

    private static int fullestRow(Grid grid, int rows) {
        int widest = 0;
        for (int row = 0; row < rows; row++) {
            widest = Math.max(widest, filledCells(grid, row));
        }
        for (int row = 0; row < rows; row++) {
            if (filledCells(grid, row) * 3 >= widest * 2) {
                return row;
            }
        }
        return 0;
    }

    private static int filledCells(Grid grid, int row) {
        Set<String> texts = new HashSet<>();
        for (int column = 0; column < grid.width(row); column++) {
            if (grid.code(row, column) != Grid.BLANK) {
                texts.add(grid.cell(row, column));
            }
        }
        return texts.size();
    }

    /** The cells of the header row, white space collapsed; blank ones where there is none. */
    static List<String> headers(Grid grid, int headerRow) {
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            headers.add(
                    headerRow >= 0 && headerRow < grid.rows() ? Whitespace.collapse(grid.cell(headerRow, column)) : "");
        }
        return headers;
    }
}
