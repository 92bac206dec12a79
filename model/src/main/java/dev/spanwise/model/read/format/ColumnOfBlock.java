package dev.spanwise.model.read.format;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.value.Whitespace;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One column of a block: its texts as places in the block's bytes, and the number of one for each row. Equal texts have one
 * number, but in a column that began with nothing but different ones: there it would take longer to look for equal
 * ones here than where all blocks come together.
 */
final class ColumnOfBlock {
    /** Rows with this code, and those not filled, have no text. */
    static final int BLANK = -1;

    /** Where so many texts are all different, the next ones mostly are too. */
    private static final int DIFFERENT = 256;

    private int[] slots = new int[64];
    private int size;
    private int[] from = new int[32];
    private int[] length = new int[32];
    private int[] hash = new int[32];
    private int[] codes = new int[0];
    private int filled;
    private boolean different;

    void clear() {
        if (size > 0) {
            Arrays.fill(slots, 0);
        }
        size = 0;
        filled = 0;
        different = false;
    }

    /** Puts a text into a row that comes after all filled ones; whether it is more than white space. */
    boolean set(int row, byte[] bytes, CellScanner cell) {
        different |= size == DIFFERENT && filled == DIFFERENT;
        int code = different
                ? append(bytes, cell.from, cell.length, cell.hash)
                : add(bytes, cell.from, cell.length, cell.hash);
        if (row >= codes.length) {
            codes = Arrays.copyOf(codes, Math.max(row + 1, Math.max(64, codes.length * 2)));
        }
        while (filled < row) {
            codes[filled++] = BLANK;
        }
        codes[filled++] = code;
        return length[code] > 0;
    }

    private int add(byte[] bytes, int start, int count, int mixed) {
        int mask = slots.length - 1;
        int slot = mixed & mask;
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int code = entry - 1;
            if (hash[code] == mixed && Math.abs(length[code]) == count && isSame(bytes, from[code], start, count)) {
                return code;
            }
            slot = (slot + 1) & mask;
        }
        int code = append(bytes, start, count, mixed);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return code;
    }

    /** For texts as short as most are, a loop is faster than to prepare something faster. */
    private static boolean isSame(byte[] bytes, int one, int other, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[one + i] != bytes[other + i]) {
                return false;
            }
        }
        return true;
    }

    private int append(byte[] bytes, int start, int count, int mixed) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            length = Arrays.copyOf(length, size * 2);
            hash = Arrays.copyOf(hash, size * 2);
        }
        from[size] = start;
        length[size] = isBlank(bytes, start, count) ? -count : count;
        hash[size] = mixed;
        return size++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int code = 0; code < size; code++) {
            int slot = hash[code] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = code + 1;
        }
    }

    private static boolean isBlank(byte[] bytes, int start, int count) {
        byte first = bytes[start];
        return (first < 0 || Character.isWhitespace(first))
                && Whitespace.isBlank(new String(bytes, start, count, StandardCharsets.UTF_8));
    }

    /** Puts the texts into a pool; their numbers there, {@link #BLANK} for white space. */
    int[] addTo(TextPool pool, byte[] bytes) {
        int[] numbers = new int[size];
        for (int code = 0; code < size; code++) {
            numbers[code] = length[code] > 0 ? pool.add(bytes, from[code], length[code], hash[code]) : BLANK;
        }
        return numbers;
    }

    /** Number of the row's text, or {@link #BLANK}. */
    int code(int row) {
        return row < filled ? codes[row] : BLANK;
    }

    /** One past the last row with a text. */
    int filled() {
        return filled;
    }

    /** Numbers held for rows, filled or not. */
    int held() {
        return codes.length;
    }
}
