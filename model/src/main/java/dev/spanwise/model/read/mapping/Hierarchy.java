package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.input.ReadingWatch;
import java.util.Arrays;

/**
 * What the references of one table make of its rows: a hierarchy, or numbers that happen to occur in another column.
 *
 * @param parents by row, the row it points to, itself among them, or {@link #NONE}
 * @param self rows that point to themselves
 * @param inCycles rows whose way upwards never ends
 * @param managers rows that others point to
 * @param widest the most rows that point to one other
 * @param roots of the managers, those that point to nobody else
 */
record Hierarchy(int[] parents, int self, int inCycles, int managers, int widest, int roots) {
    static final int NONE = -1;

    /**
     * The shape of a reference. O(rows).
     *
     * @param offset number of the table's first row among the rows of all tables
     */
    static Hierarchy of(Reference reference, int offset) {
        ReadingWatch.look();
        int[] parents = parents(reference, offset);
        int[] above = parents.clone();
        int[] reports = new int[above.length];
        int self = 0;
        for (int row = 0; row < above.length; row++) {
            if (above[row] == row) {
                self++;
                above[row] = NONE;
            } else if (above[row] != NONE) {
                reports[above[row]]++;
            }
        }
        int managers = 0;
        int roots = 0;
        for (int row = 0; row < above.length; row++) {
            managers += reports[row] > 0 ? 1 : 0;
            roots += reports[row] > 0 && above[row] == NONE ? 1 : 0;
        }
        int widest = Arrays.stream(reports).max().orElse(0);
        return new Hierarchy(parents, self, rowsInCycles(above), managers, widest, roots);
    }

    int rows() {
        return parents.length;
    }

    /**
     * Whether the references look like reporting lines: some manager has several reports, few rows point to themselves,
     * and hardly any row ends in a cycle. Numbers that occur in a key column by chance nearly always run into cycles.
     */
    boolean isTree() {
        return (widest > 1 || rows() < 4) && !runsInCircles();
    }

    boolean runsInCircles() {
        return self > Math.max(1, rows() / 20) || inCycles * 20 > rows();
    }

    /** Whether every row with a reference points to the same one, that one too. */
    boolean isConstant() {
        return managers <= 1 && self > 0;
    }

    /** Whether nearly all rows that point somewhere in both point to the same row. */
    boolean agreesWith(Hierarchy other) {
        int both = 0;
        int same = 0;
        for (int row = 0; row < parents.length; row++) {
            if (parents[row] != NONE && other.parents[row] != NONE) {
                both++;
                same += parents[row] == other.parents[row] ? 1 : 0;
            }
        }
        return same * 20 >= both * 19;
    }

    /** Whether nearly every row points to the manager's manager of {@code lower}. */
    boolean isAbove(Hierarchy lower) {
        int both = 0;
        int above = 0;
        for (int row = 0; row < parents.length; row++) {
            int manager = lower.parents[row];
            if (manager != NONE && parents[row] != NONE) {
                both++;
                above += lower.parents[manager] == parents[row] ? 1 : 0;
            }
        }
        return both > 0 && above * 10 >= both * 9;
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
