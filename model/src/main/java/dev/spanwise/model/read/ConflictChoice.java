package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.KeyIndex;
import dev.spanwise.model.read.mapping.Resolution;
import java.util.Comparator;
import java.util.List;

/** Chooses, among rows of one id that contradict each other, the one that leaves the chart with fewer problems. */
final class ConflictChoice {
    private static final int WRONG = 2;
    private static final int ONE_MORE_TOP = 1;

    private final Rows rows;
    private final SharedIds ids;
    private final RowComparison comparison;
    private final long tops;

    ConflictChoice(Rows rows, SharedIds ids, List<List<Integer>> conflicts) {
        this.rows = rows;
        this.ids = ids;
        this.comparison = new RowComparison(rows);
        long all = java.util.stream.IntStream.range(0, rows.size())
                .filter(this::isTop)
                .count();
        this.tops = all
                - conflicts.stream().flatMap(List::stream).filter(this::isTop).count();
    }

    int best(List<Integer> different) {
        return different.stream()
                .min(Comparator.comparingInt(this::problems).thenComparing(comparison::compareTexts))
                .orElseThrow();
    }

    private boolean isTop(int row) {
        return rows.managerKey(row) == Resolution.NOBODY;
    }

    private int problems(int row) {
        if (isTop(row)) {
            return tops > 0 ? ONE_MORE_TOP : 0;
        }
        return rows.managerKey(row) < 0 || leadsBack(row) ? WRONG : 0;
    }

    /**
     * Whether the way up from a row comes back to its own id. A cycle further up that leaves the row out is no fault
     * of its own; it is noticed by a marker that moves on after 1, 2, 4, ... steps.
     */
    private boolean leadsBack(int start) {
        int id = rows.id(start);
        int row = above(start);
        int marker = row;
        for (long steps = 1, next = 1; row != Rows.NONE; steps++) {
            if (rows.id(row) == id) {
                return true;
            }
            row = above(row);
            if (row == marker) {
                return false;
            }
            if (steps == next) {
                marker = row;
                next *= 2;
            }
        }
        return false;
    }

    private int above(int row) {
        int id = rows.managerId(row);
        if (id != KeyIndex.NONE) {
            return ids.holder(id);
        }
        int key = rows.managerKey(row);
        return key < 0 ? Rows.NONE : rows.reference(row).keys().firstRow(key);
    }
}
