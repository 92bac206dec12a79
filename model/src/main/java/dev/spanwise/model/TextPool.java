package dev.spanwise.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Distinct texts, numbered from 0 in order of first use. They are kept as UTF-8 in pages, so that growing copies
 * nothing; the hash table beside them is made when a text is looked up and can be dropped in between: 4 bytes a text
 * besides its own, where a map of strings takes over 100.
 */
public final class TextPool {
    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    /** How many ways to look {@link #look} knows. */
    private static final int LOOKS = 1 << 16;

    private static final LongAdder STRINGS_MADE = new LongAdder();
    private static final LongAdder TEXTS_PASSED = new LongAdder();

    /** Each text with its length before it; one longer than a page has an array over several page numbers. */
    private byte[][] pages = {new byte[256]};

    private int end;
    private int[] start = new int[16];
    private int size;
    /** Open hash table: the hash in the upper half, the number plus 1 in the lower, 0 where nothing is. */
    private volatile long @Nullable [] table;

    /** The number of a text; a new text gets the next one. O(length) on average. */
    public int add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length, TextHash.of(utf8, 0, utf8.length));
    }

    /** The same for a text in UTF-8 whose {@link TextHash} is known. */
    public int add(byte[] utf8, int from, int length, int hash) {
        long[] slots = table();
        int slot = slotOf(slots, utf8, from, length, hash);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        append(utf8, from, length);
        slots[slot] = (long) hash << 32 | ++size;
        if (size * 3L > slots.length * 2L) {
            table = larger(slots);
        }
        return size - 1;
    }

    /**
     * The same for many texts, one behind the other.
     *
     * @param utf8 where they stand
     * @param from by text: its first byte
     * @param length by text: its bytes, 0 for none
     * @param hash by text: its {@link TextHash}
     * @param count how many
     * @param numbers gets the number of each, -1 for none
     * @param first where in it that of the first goes
     */
    public void addAll(byte[] utf8, int[] from, int[] length, int[] hash, int count, int[] numbers, int first) {
        for (int i = 0; i < count; i++) {
            numbers[first + i] = length[i] == 0 ? -1 : add(utf8, from[i], length[i], hash[i]);
        }
    }

    /** The same for a text of another pool; no string is made. */
    public int add(TextPool other, int number) {
        int at = other.startOf(number);
        byte[] page = other.pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        int text = afterLength(page, offset);
        int length = lengthAt(page, offset);
        return add(page, text, length, TextHash.of(page, text, length));
    }

    /** The number of a text, or -1 where the pool does not have it. */
    public int find(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return find(utf8, 0, utf8.length);
    }

    /** The same for a text in UTF-8. */
    public int find(byte[] utf8, int from, int length) {
        long[] slots = table();
        return (int) slots[slotOf(slots, utf8, from, length, TextHash.of(utf8, from, length))] - 1;
    }

    /** The number of a text of another pool, or -1 where this pool does not have it. No text is made. */
    public int find(TextPool other, int number) {
        int at = other.startOf(number);
        byte[] page = other.pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        return find(page, afterLength(page, offset), lengthAt(page, offset));
    }

    /**
     * How many of some texts of another pool this pool has. Where it has no table yet, its texts are compared with these
     * few, which takes less time and memory than to make one. O(size) then, else O(texts).
     */
    public int countFound(TextPool other, int[] numbers) {
        if (table != null || other == this || numbers.length > size / 4) {
            return (int) Arrays.stream(numbers)
                    .filter(number -> find(other, number) >= 0)
                    .count();
        }
        TextPool few = new TextPool();
        BitSet looks = new BitSet(LOOKS);
        for (int number : numbers) {
            few.add(other, number);
            looks.set(other.look(number));
        }
        BitSet found = new BitSet(few.size());
        TEXTS_PASSED.add(size);
        for (int number = 0; number < size; number++) {
            int at = looks.get(look(number)) ? few.find(this, number) : -1;
            if (at >= 0) {
                found.set(at);
            }
        }
        return found.cardinality();
    }

    /** Tells most texts apart without reading them: their length and last bytes. Below {@link #LOOKS}. */
    private int look(int number) {
        int at = start[number];
        byte[] page = pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        int length = lengthAt(page, offset);
        int end = afterLength(page, offset) + length;
        int look = length;
        for (int i = Math.max(end - 4, end - length); i < end; i++) {
            look = 31 * look + page[i];
        }
        return (look ^ (look >>> 16)) & (LOOKS - 1);
    }

    /** The text with this number, made anew on each call. */
    public String get(int number) {
        STRINGS_MADE.increment();
        int at = startOf(number);
        byte[] page = pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        return new String(page, afterLength(page, offset), lengthAt(page, offset), StandardCharsets.UTF_8);
    }

    /**
     * Whether a text is printable ASCII without a space at either end or two in a row: for such a one, much that is
     * asked of texts is clear without looking further. O(length), no string is made.
     */
    public boolean isPlain(int number) {
        int at = startOf(number);
        byte[] page = pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        int from = afterLength(page, offset);
        int to = from + lengthAt(page, offset);
        byte before = ' ';
        for (int i = from; i < to; i++) {
            byte value = page[i];
            if (value < ' ' || value == 127 || (value == ' ' && before == ' ')) {
                return false;
            }
            before = value;
        }
        return before != ' ';
    }

    /** The byte of a text in UTF-8 at a place from 0; -1 beyond its end. O(1). */
    public int byteAt(int number, int place) {
        int at = startOf(number);
        byte[] page = pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        return place < lengthAt(page, offset) ? page[afterLength(page, offset) + place] & 0xFF : -1;
    }

    /** Length of a text in UTF-8. O(1). */
    public int length(int number) {
        int at = startOf(number);
        return lengthAt(pages[at >>> PAGE_BITS], at & (PAGE - 1));
    }

    /** Copies the bytes of a text in UTF-8 to the beginning of an array; no string is made. */
    public void copy(int number, byte[] into) {
        int at = startOf(number);
        byte[] page = pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        System.arraycopy(page, afterLength(page, offset), into, 0, lengthAt(page, offset));
    }

    /** How many strings all pools of this process have made: what reading must not do for each cell, a test holds. */
    public static long stringsMade() {
        return STRINGS_MADE.sum();
    }

    /**
     * How many texts were gone through whenever all texts of a pool of this process were, to look for some among them or to make
     * the table again: what reading must not do for each column, a test holds.
     */
    public static long textsPassed() {
        return TEXTS_PASSED.sum();
    }

    /** Number of distinct texts. */
    public int size() {
        return size;
    }

    /** Gives back memory that only adding and finding need; they make it again. */
    public void settle() {
        table = null;
        start = Arrays.copyOf(start, size);
    }

    private int startOf(int number) {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException("text " + number + " of " + size);
        }
        return start[number];
    }

    private int slotOf(long[] slots, byte[] utf8, int from, int length, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> 32) == hash && holds((int) entry - 1, utf8, from, length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean holds(int number, byte[] utf8, int from, int length) {
        byte[] page = pages[start[number] >>> PAGE_BITS];
        int offset = start[number] & (PAGE - 1);
        if (lengthAt(page, offset) != length) {
            return false;
        }
        return isSame(page, afterLength(page, offset), utf8, from, length);
    }

    /** Eight bytes at a step as far as they go: most texts are shorter than what it takes to prepare a faster way. */
    private static boolean isSame(byte[] one, int first, byte[] other, int second, int length) {
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            if (TextHash.word(one, first + i) != TextHash.word(other, second + i)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (one[first + i] != other[second + i]) {
                return false;
            }
        }
        return true;
    }

    /** Lengths up to 127 take one byte, others five. */
    private static int lengthAt(byte[] page, int offset) {
        int first = page[offset];
        return first >= 0
                ? first
                : (page[offset + 1] & 0xFF) << 24
                        | (page[offset + 2] & 0xFF) << 16
                        | (page[offset + 3] & 0xFF) << 8
                        | (page[offset + 4] & 0xFF);
    }

    private static int afterLength(byte[] page, int offset) {
        return page[offset] >= 0 ? offset + 1 : offset + 5;
    }

    private void append(byte[] utf8, int from, int length) {
        int needed = length + (length < 128 ? 1 : 5);
        int at = room(needed);
        if (size == start.length) {
            start = Arrays.copyOf(start, grown(size));
        }
        start[size] = at;
        byte[] page = pages[at >>> PAGE_BITS];
        int offset = at & (PAGE - 1);
        if (length < 128) {
            page[offset++] = (byte) length;
        } else {
            page[offset++] = -1;
            for (int shift = 24; shift >= 0; shift -= 8) {
                page[offset++] = (byte) (length >>> shift);
            }
        }
        System.arraycopy(utf8, from, page, offset, length);
    }

    /** Where so many bytes can be put: on the current page, else on a new one. */
    private int room(int needed) {
        int used = end & (PAGE - 1);
        int at = used + needed <= PAGE && (used > 0 || end == 0) ? end : (end + PAGE - 1) & -PAGE;
        long after = (long) at + Math.max(needed, 0);
        if (after > Integer.MAX_VALUE - PAGE) {
            throw new IllegalStateException("a column of more than 2 GB of distinct texts");
        }
        int page = at >>> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1 + needed / PAGE, pages.length + (pages.length >> 1)));
        }
        int offset = at & (PAGE - 1);
        if (pages[page] == null || pages[page].length < offset + needed) {
            int length = page == 0 ? Math.max(offset + needed, Math.min(PAGE, offset * 2)) : Math.max(PAGE, needed);
            pages[page] = pages[page] == null ? new byte[length] : Arrays.copyOf(pages[page], length);
        }
        end = at + needed;
        return at;
    }

    private static int grown(int length) {
        return Math.max(16, length + (length >> 1));
    }

    private long[] table() {
        long[] known = table;
        if (known != null) {
            return known;
        }
        long[] slots = new long[Math.max(32, Integer.highestOneBit(Math.max(1, size)) * 4)];
        TEXTS_PASSED.add(size);
        for (int number = 0; number < size; number++) {
            byte[] page = pages[start[number] >>> PAGE_BITS];
            int offset = start[number] & (PAGE - 1);
            int hash = TextHash.of(page, afterLength(page, offset), lengthAt(page, offset));
            put(slots, (long) hash << 32 | (number + 1));
        }
        table = slots;
        return slots;
    }

    private static long[] larger(long[] slots) {
        long[] twice = new long[slots.length * 2];
        for (long entry : slots) {
            if (entry != 0) {
                put(twice, entry);
            }
        }
        return twice;
    }

    private static void put(long[] slots, long entry) {
        int mask = slots.length - 1;
        int slot = (int) (entry >>> 32) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
    }
}
