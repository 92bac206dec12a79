package dev.spanwise.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct texts, numbered from 0 in order of first use. They are kept as UTF-8 in one array with an open hash table
 * of numbers beside it: about 12 bytes a text besides its own bytes, where a map of strings takes over 100.
 */
public final class TextPool {
    private static final int EMPTY = -1;

    private byte[] bytes = new byte[256];
    /** Start of each text in {@link #bytes}, and the end of the last one. */
    private int[] start = new int[17];

    private int size;
    private int[] table = newTable(32);

    /** The number of a text; a new text gets the next one. O(length) on average. */
    public int add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int slot = slotOf(utf8);
        if (table[slot] != EMPTY) {
            return table[slot];
        }
        append(utf8);
        table[slot] = size++;
        if (size * 2 > table.length) {
            rehash();
        }
        return size - 1;
    }

    /** The number of a text, or -1 where the pool does not have it. */
    public int find(String text) {
        return table[slotOf(text.getBytes(StandardCharsets.UTF_8))];
    }

    /** The text with this number, made anew on each call. */
    public String get(int number) {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException("text " + number + " of " + size);
        }
        return new String(bytes, start[number], start[number + 1] - start[number], StandardCharsets.UTF_8);
    }

    /** Number of distinct texts. */
    public int size() {
        return size;
    }

    private int slotOf(byte[] utf8) {
        int mask = table.length - 1;
        int slot = spread(hash(utf8, 0, utf8.length)) & mask;
        while (table[slot] != EMPTY && !holds(table[slot], utf8)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean holds(int number, byte[] utf8) {
        return Arrays.equals(bytes, start[number], start[number + 1], utf8, 0, utf8.length);
    }

    private void append(byte[] utf8) {
        int end = start[size];
        if (utf8.length > Integer.MAX_VALUE - 16 - end) {
            throw new IllegalStateException("a column of more than 2 GB of distinct texts");
        }
        if (end + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, end + utf8.length));
        }
        System.arraycopy(utf8, 0, bytes, end, utf8.length);
        if (size + 2 > start.length) {
            start = Arrays.copyOf(start, grown(start.length, size + 2));
        }
        start[size + 1] = end + utf8.length;
    }

    private static int grown(int length, int needed) {
        return (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, length * 3L / 2));
    }

    private void rehash() {
        table = newTable(table.length * 2);
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = spread(hash(bytes, start[number], start[number + 1])) & mask;
            while (table[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number;
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** Mixes the high bits down, since numbers in a row differ in few bits. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static int[] newTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, EMPTY);
        return table;
    }
}
