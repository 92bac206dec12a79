package dev.spanwise.analysis.compliance.pay;

import java.util.Arrays;
import java.util.List;

/**
 * Positions sorted into kinds, finer each time: what is the same for a kind is then worked out once for it, not for each of
 * a million positions.
 */
final class Kinds {
    private static final int FREE = -1;
    /** With a kind, of which there are no more than positions, it fits into a long. */
    private static final long MOST_IN_A_KEY = Integer.MAX_VALUE;

    private final int[] kindOf;
    private int count = 1;
    /** What the kinds are being made of, an old kind and a number, and the new kind, by slot. */
    private long[] keys = new long[0];

    private int[] kinds = new int[0];

    /** All of one kind. */
    Kinds(int positions) {
        kindOf = new int[positions];
    }

    int count() {
        return count;
    }

    /** The kind of a position, from 0 on, in order of first use. */
    int of(int position) {
        return kindOf[position];
    }

    /** Tells those apart who differ in any of some numbers. O(positions · numbers). */
    void tellApart(List<Numbers> all) {
        for (int from = 0, to; from < all.size(); from = to) {
            long range = all.get(from).count();
            to = from + 1;
            while (to < all.size() && range * all.get(to).count() <= MOST_IN_A_KEY) {
                range *= all.get(to++).count();
            }
            pass(all.subList(from, to).toArray(Numbers[]::new));
        }
    }

    /** Goes once through all positions; what the numbers of one are together goes into a key. */
    private void pass(Numbers[] numbers) {
        makeSlots(Math.max(1024, 2 * count));
        int before = count;
        count = 0;
        long last = -1;
        int lastKind = 0;
        for (int position = 0; position < kindOf.length; position++) {
            long key = 0;
            for (Numbers each : numbers) {
                key = key * each.count() + each.of().applyAsInt(position);
            }
            key = key * before + kindOf[position];
            if (key != last) {
                lastKind = kind(key);
                last = key;
            }
            kindOf[position] = lastKind;
        }
    }

    private int kind(long key) {
        int slot = slotOf(key);
        if (kinds[slot] == FREE) {
            if (2 * count >= keys.length) {
                enlarge();
                slot = slotOf(key);
            }
            keys[slot] = key;
            kinds[slot] = count++;
        }
        return kinds[slot];
    }

    private int slotOf(long key) {
        int slot = (int) (PaidSet.mixed(key) >>> 32) & (keys.length - 1);
        while (kinds[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void enlarge() {
        long[] oldKeys = keys;
        int[] oldKinds = kinds;
        makeSlots(2 * oldKeys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKinds[i] != FREE) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                kinds[slot] = oldKinds[i];
            }
        }
    }

    /** At least so many empty slots. */
    private void makeSlots(int least) {
        int slots = Integer.highestOneBit(2 * least - 1);
        keys = new long[slots];
        kinds = new int[slots];
        Arrays.fill(kinds, FREE);
    }
}
