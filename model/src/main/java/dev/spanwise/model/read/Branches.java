package dev.spanwise.model.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds everybody below some rows, without recursion and whether or not the lines run in circles. */
final class Branches {
    private static final byte UNKNOWN = 0;
    private static final byte BELOW = 1;
    private static final byte ELSEWHERE = 2;
    private static final byte ON_THE_WAY = 3;

    private final int[] parents;

    Branches(int[] parents) {
        this.parents = parents;
    }

    /** The kept rows among {@code heads} and below them, in their order. O(rows). */
    List<Integer> below(BitSet heads, RowFates fates) {
        byte[] state = new byte[parents.length];
        heads.stream().forEach(row -> state[row] = BELOW);
        for (int row = 0; row < parents.length; row++) {
            mark(state, row);
        }
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < parents.length; row++) {
            if (state[row] == BELOW && fates.isKept(row)) {
                found.add(row);
            }
        }
        return found;
    }

    /** Walks up to a row whose state is known, and gives all on the way the same. */
    private void mark(byte[] state, int start) {
        int row = start;
        while (row != Rows.NONE && state[row] == UNKNOWN) {
            state[row] = ON_THE_WAY;
            row = parents[row];
        }
        byte known = row == Rows.NONE || state[row] == ON_THE_WAY ? ELSEWHERE : state[row];
        for (int walked = start; walked != Rows.NONE && state[walked] == ON_THE_WAY; walked = parents[walked]) {
            state[walked] = known;
        }
    }
}
