package dev.spanwise.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Distinct texts, numbered from 0 in order of first use. They are kept as UTF-8 in pages; the hash table beside them is
 * made when a text is looked up and can be dropped in between: 4 bytes a text besides its own, where a map of strings
 * takes over 100.
 *
 * <p>Where nearly all of many texts are different, such as ids, nothing is gained by looking each one up while they come:
 * they are then kept with their hashes, and equal ones found together, in {@link #unite}.
 */
public final class TextPool {
    private static final int NONE = -1;
    /** So many texts show whether a column has hardly any two of a kind. */
    private static final int ENOUGH = 1 << 13;

    /** Bits of hashes that tell most texts from a few others. */
    private static final int LOOKS = 1 << 16;

    private static final LongAdder STRINGS_MADE = new LongAdder();
    private static final LongAdder TEXTS_PASSED = new LongAdder();

    private final TextPages texts = new TextPages();
    /** Open hash table: the hash in the upper half, the number plus 1 in the lower, 0 where nothing is. */
    private volatile long @Nullable [] table;
    /** Instead of a table, where all texts were added together. */
    private volatile @Nullable TextHashes hashes;
    /** Whether texts may still be equal. */
    private boolean loose;

    /** How many texts {@link #addAll} was given. */
    private long given;

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
        texts.append(utf8, from, length);
        hashes = null;
        slots[slot] = (long) hash << 32 | texts.size();
        if (texts.size() * 3L > slots.length * 2L) {
            table = larger(slots);
        }
        return texts.size() - 1;
    }

    /**
     * The same for many texts, one behind the other. Equal ones may get several numbers until {@link #unite}, before which
     * nothing else may be asked.
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
        if (loose) {
            appendAll(utf8, from, length, hash, count, numbers, first);
            return;
        }
        for (int i = 0; i < count; i++) {
            numbers[first + i] = length[i] == 0 ? NONE : add(utf8, from[i], length[i], hash[i]);
            given += length[i] == 0 ? 0 : 1;
        }
        if (size() >= ENOUGH && given - size() <= given / 8) {
            loose = true;
            hashes = hashesOf(table(), size());
            table = null;
        }
    }

    private static TextHashes hashesOf(long[] slots, int size) {
        int[] byNumber = new int[size];
        for (long entry : slots) {
            if (entry != 0) {
                byNumber[(int) entry - 1] = (int) (entry >>> 32);
            }
        }
        return new TextHashes(byNumber);
    }

    private void appendAll(byte[] utf8, int[] from, int[] length, int[] hash, int count, int[] numbers, int first) {
        TextHashes known = Objects.requireNonNull(hashes);
        for (int i = 0; i < count; i++) {
            if (length[i] == 0) {
                numbers[first + i] = NONE;
            } else {
                texts.append(utf8, from[i], length[i]);
                known.add(hash[i]);
                numbers[first + i] = size() - 1;
            }
        }
    }

    /**
     * Gives equal texts one number, the lowest, and those behind it lower ones: as if each had been looked up when it was
     * added. O(texts).
     *
     * @param numbers of all texts that were added, negative where there is none; those that change are changed
     */
    public void unite(int[] numbers) {
        TextHashes known = hashes;
        if (!loose || known == null) {
            return;
        }
        loose = false;
        int[] newNumbers = known.numberDifferent(texts::isSame);
        int before = size();
        texts.keepFirsts(newNumbers);
        known.keepFirsts(newNumbers);
        for (int i = 0; i < numbers.length && size() < before; i++) {
            numbers[i] = numbers[i] < 0 ? numbers[i] : newNumbers[numbers[i]];
        }
    }

    /** The same for a text of another pool; no string is made. */
    public int add(TextPool other, int number) {
        byte[] bytes = other.texts.bytes(number);
        int from = other.texts.from(number);
        int length = other.texts.length(number);
        return add(bytes, from, length, TextHash.of(bytes, from, length));
    }

    /** The number of a text, or -1 where the pool does not have it. */
    public int find(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return find(utf8, 0, utf8.length);
    }

    /** The same for a text in UTF-8. */
    public int find(byte[] utf8, int from, int length) {
        return find(utf8, from, length, TextHash.of(utf8, from, length));
    }

    private int find(byte[] utf8, int from, int length, int hash) {
        long[] slots = table();
        return (int) slots[slotOf(slots, utf8, from, length, hash)] - 1;
    }

    /** The number of a text of another pool, or -1 where this pool does not have it. No text is made. */
    public int find(TextPool other, int number) {
        return find(other.texts.bytes(number), other.texts.from(number), other.texts.length(number));
    }

    /** By text of another pool: its number here, or -1. O(texts of both), and no table is made for it. */
    public int[] findAll(TextPool other) {
        TextHashes known = hashes;
        if (known != null && table == null) {
            return known.find(
                    other.hashes(),
                    (here, there) -> texts.is(
                            here, other.texts.bytes(there), other.texts.from(there), other.texts.length(there)));
        }
        return IntStream.range(0, other.size())
                .map(number -> find(other, number))
                .toArray();
    }

    /**
     * The numbers that some texts of another pool have here, -1 for each that is not here. Where there is no table yet, the
     * texts here are compared with these few, which takes less time and memory than to make one. O(size) then, else O(texts).
     */
    public int[] findSome(TextPool other, int[] numbers) {
        if (table != null || other == this || numbers.length > size() / 4) {
            return Arrays.stream(numbers).map(number -> find(other, number)).toArray();
        }
        TextPool few = new TextPool();
        int[] asked =
                Arrays.stream(numbers).map(number -> few.add(other, number)).toArray();
        int[] found = few.findIn(hashes(), texts);
        return Arrays.stream(asked).map(number -> found[number]).toArray();
    }

    /** By text of this small pool: its number among others, or -1. */
    private int[] findIn(TextHashes known, TextPages others) {
        int[] found = new int[size()];
        Arrays.fill(found, NONE);
        boolean[] looks = new boolean[LOOKS];
        for (int number = 0; number < size(); number++) {
            looks[texts.hash(number) & (LOOKS - 1)] = true;
        }
        for (int number = 0; number < known.size(); number++) {
            int hash = known.get(number);
            if (looks[hash & (LOOKS - 1)]) {
                int at = find(others.bytes(number), others.from(number), others.length(number), hash);
                if (at >= 0) {
                    found[at] = number;
                }
            }
        }
        return found;
    }

    /** The hashes of all texts, made and kept where there are none. */
    private TextHashes hashes() {
        TextHashes known = hashes;
        if (known == null) {
            TEXTS_PASSED.add(size());
            known = new TextHashes(IntStream.range(0, size()).map(texts::hash).toArray());
            hashes = known;
        }
        return known;
    }

    /** The text with this number, made anew on each call. */
    public String get(int number) {
        STRINGS_MADE.increment();
        return texts.get(number);
    }

    /**
     * Whether a text is printable ASCII without a space at either end or two in a row: for such a one, much that is
     * asked of texts is clear without looking further. O(length), no string is made.
     */
    public boolean isPlain(int number) {
        return texts.isPlain(number);
    }

    /** The byte of a text in UTF-8 at a place from 0; -1 beyond its end. O(1). */
    public int byteAt(int number, int place) {
        return texts.byteAt(number, place);
    }

    /** The first two bytes of a text in UTF-8, the first one higher; 0 for each that it has not. O(1). */
    public int beginning(int number) {
        return texts.beginning(number);
    }

    /** Whether an ASCII character stands in a text; makes no string. O(length). */
    public boolean has(int number, char ascii) {
        int from = texts.from(number);
        return Utf8.has(texts.bytes(number), from, from + texts.length(number), ascii);
    }

    /** Length of a text in UTF-8. O(1). */
    public int length(int number) {
        return texts.length(number);
    }

    /** Copies the bytes of a text in UTF-8 to the beginning of an array; no string is made. */
    public void copy(int number, byte[] into) {
        System.arraycopy(texts.bytes(number), texts.from(number), into, 0, texts.length(number));
    }

    /** How many strings all pools of this process have made: what reading must not do for each cell, a test holds. */
    public static long stringsMade() {
        return STRINGS_MADE.sum();
    }

    /**
     * How many texts were gone through whenever all texts of a pool of this process were, because nothing was kept of their
     * hashes: what reading must not do for a column of as many texts as rows, a test holds.
     */
    public static long textsPassed() {
        return TEXTS_PASSED.sum();
    }

    /** Number of distinct texts. */
    public int size() {
        return texts.size();
    }

    /** Gives back memory that only adding and finding need; they make it again. */
    public void settle() {
        table = null;
        texts.settle();
    }

    private int slotOf(long[] slots, byte[] utf8, int from, int length, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> 32) == hash && texts.is((int) entry - 1, utf8, from, length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private long[] table() {
        long[] known = table;
        if (known != null) {
            return known;
        }
        long[] slots = new long[Math.max(32, Integer.highestOneBit(Math.max(1, size())) * 4)];
        TextHashes made = hashes;
        TEXTS_PASSED.add(made == null ? size() : 0);
        for (int number = 0; number < size(); number++) {
            int hash = made == null ? texts.hash(number) : made.get(number);
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
