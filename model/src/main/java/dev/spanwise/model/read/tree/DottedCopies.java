package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.value.WordList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list of dotted lines whose person has a row besides: each is one person, and the copy says to whom the dotted
 * line goes. Who stands in such a list alone keeps the row, and is a top.
 */
final class DottedCopies {
    private static final WordList NAMES = WordList.of("member-name");

    private final Grid grid;
    private final int parent;
    private final int dotted;
    /** Rows that others are below of. */
    private final BitSet leading = new BitSet();

    private DottedCopies(Grid grid, int dotted) {
        this.grid = grid;
        this.dotted = dotted;
        this.parent = Grids.column(grid, PartTable.PARENT);
        for (int row = 1; row < grid.rows(); row++) {
            leading.set(number(row, parent));
            leading.set(number(row, dotted));
        }
    }

    /** The rows without the copies; the same where no list is one of dotted lines. */
    static Grid join(Content content, Grid grid) {
        int dotted = Grids.column(grid, PartTable.DOTTED);
        if (dotted < 0) {
            return grid;
        }
        DottedCopies copies = new DottedCopies(grid, dotted);
        for (int column = 0; column < grid.columns(); column++) {
            int[] own = isKey(grid.cell(0, column)) ? copies.own(column) : null;
            if (own != null) {
                return copies.joined(content, column, own);
            }
        }
        return grid;
    }

    private static boolean isKey(String header) {
        String last = header.substring(header.lastIndexOf('.') + 1);
        return NodeKeys.isId(header) || NAMES.has(last);
    }

    /** The rows that are no copies by a column that tells them apart; null where it does not. */
    private int @Nullable [] own(int column) {
        return Grids.rowsByKey(grid, column, row -> grid.code(row, dotted) == Grid.BLANK);
    }

    /** Where somebody has several dotted lines, the first counts. */
    private Grid joined(Content content, int key, int[] own) {
        int[] above = new int[grid.rows()];
        BitSet left = new BitSet();
        for (int row = grid.rows() - 1; row > 0; row--) {
            int code = grid.code(row, key);
            boolean copy = number(row, dotted) != 0 && code != Grid.BLANK && own[code] != 0 && !leading.get(row);
            left.set(row, copy);
            if (number(row, dotted) != 0) {
                above[copy ? own[code] : row] = number(row, dotted);
            }
        }
        return numberedAnew(content, left, above);
    }

    /** Rows are known by how many stand before them. */
    private Grid numberedAnew(Content content, BitSet left, int[] above) {
        int[] anew = new int[grid.rows()];
        for (int row = 1; row < anew.length; row++) {
            anew[row] = anew[row - 1] + (left.get(row) ? 0 : 1);
        }
        int node = Grids.column(grid, PartTable.NODE);
        Map<String, String[]> columns = new LinkedHashMap<>();
        columns.put(PartTable.NODE, texts(row -> anew[row]));
        columns.put(PartTable.PARENT, texts(row -> anew[number(row, parent)]));
        columns.put(PartTable.DOTTED, texts(row -> anew[above[row]]));
        IntPredicate replaced = column -> column == node || column == parent || column == dotted;
        return Grids.copy(content, grid, row -> !left.get(row), replaced, columns);
    }

    private int number(int row, int column) {
        return Grids.number(grid, row, column);
    }

    private String[] texts(IntUnaryOperator number) {
        return IntStream.range(0, grid.rows())
                .map(row -> row == 0 ? 0 : number.applyAsInt(row))
                .mapToObj(above -> above == 0 ? "" : String.valueOf(above))
                .toArray(String[]::new);
    }
}
