package dev.spanwise.model;

import java.util.Arrays;

/** An open hash table of the texts of one part; an empty place holds what no text has, a number below 0. */
final class TextHashSlots {
    private static final int NONE = -1;

    private final long[] slots;
    private final TextHashes.Same same;

    TextHashSlots(int most, TextHashes.Same same) {
        this.slots = new long[Integer.highestOneBit(Math.max(1, most)) * 4];
        this.same = same;
    }

    void clear() {
        Arrays.fill(slots, NONE);
    }

    void add(long entry) {
        int slot = (int) (entry >>> 32) & (slots.length - 1);
        while ((int) slots[slot] != NONE) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
    }

    int find(long entry) {
        return (int) slots[slotOf(entry)];
    }

    int findOrAdd(long entry) {
        int slot = slotOf(entry);
        int found = (int) slots[slot];
        slots[slot] = found == NONE ? entry : slots[slot];
        return found;
    }

    private int slotOf(long entry) {
        int hash = (int) (entry >>> 32);
        int slot = hash & (slots.length - 1);
        for (long at = slots[slot]; (int) at != NONE; at = slots[slot]) {
            if ((int) (at >>> 32) == hash && same.test((int) at, (int) entry)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
