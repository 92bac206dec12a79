package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Whitespace;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows right below a header that explain it: what type each column has, whether it must be filled, how it is called
 * inside a system; and a row that shows how to fill in the table by naming its columns again.
 */
final class HeadRows {
    /** More lines than these explain no header. */
    private static final int MOST = 8;

    private static final int LONGEST = 80;

    private final Grid grid;
    private final int headerRow;
    private final ValuesBelow below;
    private final int last;

    HeadRows(Grid grid, int headerRow) {
        this.grid = grid;
        this.headerRow = headerRow;
        this.below = new ValuesBelow(grid);
        this.last = headerRow == HeaderFinder.NONE ? headerRow : last();
    }

    /** Whether a row stands among those that explain the header. */
    boolean has(int row) {
        return row <= last;
    }

    /** The last row of the head; rows between two of them belong to it as well. */
    private int last() {
        int found = headerRow;
        boolean labels = isLabel(firstCell(headerRow));
        int end = Math.min(grid.rows() - 1, headerRow + MOST);
        for (int row = headerRow + 1; row <= end; row++) {
            boolean names = row < end && RowOfTypes.is(grid, row + 1) && namesItsColumns(row);
            boolean explains = (labels && isLabel(firstCell(row))) || RowOfTypes.is(grid, row) || names;
            if (!explains) {
                break;
            }
            found = row;
        }
        boolean lineBelow = found > headerRow && found < grid.rows() - 2 && filled(found + 1) == 1;
        return lineBelow && firstCell(found + 1).indexOf(' ') > 0 ? found + 1 : found;
    }

    /** {@code Type:}, as some exports begin each line of their head. */
    static boolean isLabel(String cell) {
        return cell.length() > 1 && cell.endsWith(":");
    }

    /** Whether two cells repeat their header in any spelling, or two and half of all mean what it means. */
    boolean namesItsColumns(int row) {
        int filled = 0;
        int same = 0;
        int named = 0;
        for (int column = 0; column < grid.width(row); column++) {
            String cell = cell(row, column);
            String header = cell(headerRow, column);
            if (!cell.isEmpty()) {
                filled++;
                boolean names = cell.length() <= LONGEST && !header.isEmpty() && !below.has(row, column);
                same += names && isSame(cell, header) ? 1 : 0;
                named += names && meansTheSame(cell, header) ? 1 : 0;
            }
        }
        return same >= 2 || (named >= 2 && named * 2 >= filled);
    }

    private static boolean isSame(String cell, String header) {
        String squeezed = HeaderText.squeeze(cell);
        return !squeezed.isEmpty() && squeezed.equals(HeaderText.squeeze(header));
    }

    private static boolean meansTheSame(String cell, String header) {
        Set<ColumnRole> roles = roles(cell);
        return isSame(cell, header)
                || (!roles.isEmpty() && roles(header).stream().anyMatch(roles::contains));
    }

    private static Set<ColumnRole> roles(String text) {
        return Synonyms.get().find(text).stream()
                .filter(Synonyms.Match::isExact)
                .map(Synonyms.Match::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ColumnRole.class)));
    }

    private String firstCell(int row) {
        for (int column = 0; column < grid.width(row); column++) {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    private int filled(int row) {
        int filled = 0;
        for (int column = 0; column < grid.width(row); column++) {
            filled += grid.code(row, column) == Grid.BLANK ? 0 : 1;
        }
        return filled;
    }

    private String cell(int row, int column) {
        return column < grid.width(row) ? Whitespace.collapse(grid.cell(row, column)) : "";
    }
}
