package dev.spanwise.model;

import java.util.Arrays;

/**
 * The hashes of many texts by number, and who is equal to whom by them: hashes are sorted into parts that fit a processor's
 * fast memory, since a table of all of them would have to be fetched from slow memory for nearly every text.
 */
final class TextHashes {
    private static final int NONE = -1;
    /** Texts of a part, about. */
    private static final int PART_BITS = 12;

    private int[] hashes;
    private int size;

    /** Those of some texts, by number; the array belongs to the hashes from now on. */
    TextHashes(int[] known) {
        this.hashes = known;
        this.size = known.length;
    }

    void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(16, size + (size >> 1)));
        }
        hashes[size++] = hash;
    }

    int get(int number) {
        return hashes[number];
    }

    int size() {
        return size;
    }

    /** Keeps those of the texts that no earlier one is equal to, as {@link TextPages#keepFirsts} does. */
    void keepFirsts(int[] newNumbers) {
        int kept = 0;
        for (int number = 0; number < size; number++) {
            if (newNumbers[number] == kept) {
                hashes[kept++] = hashes[number];
            }
        }
        size = kept;
        settle();
    }

    void settle() {
        hashes = Arrays.copyOf(hashes, size);
    }

    /**
     * By text of another pool: the number here of the one that is equal to it, or -1. O(texts of both).
     *
     * @param same whether a text here, the first, is one there
     */
    int[] find(TextHashes others, Same same) {
        int bits = bits();
        TextHashParts here = new TextHashParts(this, bits);
        TextHashParts there = new TextHashParts(others, bits);
        int[] found = new int[others.size];
        TextHashSlots slots = new TextHashSlots(here.largest(), same);
        for (int part = 0; part < 1 << bits; part++) {
            slots.clear();
            for (int i = here.start[part]; i < here.start[part + 1]; i++) {
                slots.add(here.entries[i]);
            }
            for (int i = there.start[part]; i < there.start[part + 1]; i++) {
                found[(int) there.entries[i]] = slots.find(there.entries[i]);
            }
        }
        return found;
    }

    /**
     * By text: its number among the different ones, in order of first use.
     *
     * @param same whether two of the texts are equal
     */
    int[] numberDifferent(Same same) {
        int bits = bits();
        TextHashParts parts = new TextHashParts(this, bits);
        int[] first = new int[size];
        TextHashSlots slots = new TextHashSlots(parts.largest(), same);
        for (int part = 0; part < 1 << bits; part++) {
            slots.clear();
            for (int i = parts.start[part]; i < parts.start[part + 1]; i++) {
                int equal = slots.findOrAdd(parts.entries[i]);
                int number = (int) parts.entries[i];
                first[number] = equal == NONE ? number : equal;
            }
        }
        int different = 0;
        for (int number = 0; number < size; number++) {
            first[number] = first[number] == number ? different++ : first[first[number]];
        }
        return first;
    }

    private int bits() {
        return 32 - Integer.numberOfLeadingZeros(size >>> PART_BITS);
    }

    /** Whether two texts are equal. */
    @FunctionalInterface
    interface Same {
        boolean test(int one, int other);
    }
}
