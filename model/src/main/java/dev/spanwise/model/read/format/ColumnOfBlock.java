package dev.spanwise.model.read.format;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.value.Whitespace;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One column of a block: where the text of each row stands in the block's bytes, and its hash. Equal texts are not looked
 * for here: where all blocks come together they have to be in any case.
 */
final class ColumnOfBlock {
    private int[] from = new int[0];
    /** Bytes of the text; 0 where the row has none but white space. */
    private int[] length = new int[0];

    private int[] hash = new int[0];
    private int filled;

    void clear() {
        filled = 0;
    }

    /** Puts a text into a row that there is room for, after all filled ones; whether it is more than white space. */
    boolean set(int row, byte[] bytes, CellScanner cell) {
        while (filled < row) {
            length[filled++] = 0;
        }
        byte first = bytes[cell.from];
        boolean blank = first <= ' ' && isBlank(bytes, cell);
        from[row] = cell.from;
        length[row] = blank ? 0 : cell.length;
        hash[row] = cell.hash;
        filled = row + 1;
        return !blank;
    }

    /** Makes room for so many rows, or more. */
    void grow(int least) {
        int rows = Math.max(least, Math.max(64, from.length * 2));
        from = Arrays.copyOf(from, rows);
        length = Arrays.copyOf(length, rows);
        hash = Arrays.copyOf(hash, rows);
    }

    private static boolean isBlank(byte[] bytes, CellScanner cell) {
        byte first = bytes[cell.from];
        return (first < 0 || Character.isWhitespace(first))
                && Whitespace.isBlank(new String(bytes, cell.from, cell.length, StandardCharsets.UTF_8));
    }

    /** Puts the texts into a pool, and the number of each row's there into an array; -1 where it has none. */
    void addTo(TextPool pool, byte[] bytes, int rows, int[] numbers, int firstRow) {
        pool.addAll(bytes, from, length, hash, Math.min(filled, rows), numbers, firstRow);
    }

    /** One past the last row with a text. */
    int filled() {
        return filled;
    }

    /** Rows there is room for, filled or not. */
    int held() {
        return from.length;
    }
}
