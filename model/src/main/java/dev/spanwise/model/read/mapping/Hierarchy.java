package dev.spanwise.model.read.mapping;

import java.util.Arrays;

/** Tells a hierarchy from numbers that happen to occur in another column. */
final class Hierarchy {
    private static final int NONE = -1;

    private Hierarchy() {}

    /**
     * Whether references of one table look like reporting lines: some value repeats, few rows point to themselves, and
     * hardly any row ends in a cycle. Numbers that occur in a key column by chance nearly always run into cycles.
     *
     * @param offset number of the table's first row among the rows of all tables
     */
    static boolean isLikely(Reference reference, int offset) {
        int[] parents = parents(reference, offset);
        int self = 0;
        int[] reports = new int[parents.length];
        boolean repeats = false;
        for (int row = 0; row < parents.length; row++) {
            if (parents[row] == row) {
                self++;
                parents[row] = NONE;
            } else if (parents[row] != NONE) {
                repeats |= ++reports[parents[row]] > 1;
            }
        }
        return (repeats || parents.length < 4)
                && self <= Math.max(1, parents.length / 20)
                && rowsInCycles(parents) * 20 <= parents.length;
    }

    private static int[] parents(Reference reference, int offset) {
        KeyIndex keys = reference.keys();
        int size = reference.table().size();
        int[] rowOfKey = new int[keys.size()];
        Arrays.fill(rowOfKey, NONE);
        for (int row = size - 1; row >= 0; row--) {
            int key = keys.keyOfRow(offset + row);
            if (key != KeyIndex.NONE) {
                rowOfKey[key] = row;
            }
        }
        int[] parents = new int[size];
        for (int row = 0; row < size; row++) {
            int key = reference.resolution().key(row);
            parents[row] = key < 0 ? NONE : rowOfKey[key];
        }
        return parents;
    }

    /** Rows whose way upwards never ends. */
    private static int rowsInCycles(int[] parents) {
        int[] walkOf = new int[parents.length];
        boolean[] endless = new boolean[parents.length + 1];
        int rows = 0;
        for (int start = 0; start < parents.length; start++) {
            int row = start;
            while (row != NONE && walkOf[row] == 0) {
                walkOf[row] = start + 1;
                row = parents[row];
            }
            endless[start + 1] = row != NONE && (walkOf[row] == start + 1 || endless[walkOf[row]]);
        }
        for (int walk : walkOf) {
            rows += endless[walk] ? 1 : 0;
        }
        return rows;
    }
}
