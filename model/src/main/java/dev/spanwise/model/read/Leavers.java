package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Leaves out people who have left, from the bottom up: one to whom somebody who is still there reports stays, so that
 * no reporting line is torn in silence.
 */
final class Leavers {
    private Leavers() {}

    /** Leaves out those of {@code left} whom nobody that stays reports to. */
    static void leaveOut(Rows rows, BitSet left, int[] parents, RowFates fates, List<Problem> problems) {
        int[] reports = reports(parents, fates);
        Deque<Integer> open = new ArrayDeque<>();
        left.stream().filter(row -> fates.isKept(row) && reports[row] == 0).forEach(open::add);
        List<Integer> out = new ArrayList<>();
        while (!open.isEmpty()) {
            int row = open.remove();
            fates.leaveOut(row, LeftOut.LEAVER);
            out.add(row);
            int parent = parents[row];
            if (parent != Rows.NONE && parent != row && --reports[parent] == 0 && left.get(parent)) {
                open.add(parent);
            }
        }
        if (!out.isEmpty()) {
            out.sort(null);
            problems.add(Problem.of(
                    ProblemKind.LEFT_OUT_LEAVER, out.stream().map(rows::source).toList(), out.size()));
        }
        left.stream()
                .filter(fates::isKept)
                .forEach(row -> problems.add(
                        Problem.of(ProblemKind.LEAVER_WITH_REPORTS, List.of(rows.source(row)), rows.label(row))));
    }

    private static int[] reports(int[] parents, RowFates fates) {
        int[] reports = new int[parents.length];
        for (int row = 0; row < parents.length; row++) {
            if (fates.isKept(row) && parents[row] != Rows.NONE && parents[row] != row) {
                reports[parents[row]]++;
            }
        }
        return reports;
    }
}
