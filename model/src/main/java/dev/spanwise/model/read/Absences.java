package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out people who have left or have yet to start, and posts that are abolished, from the bottom up: one to whom
 * somebody who is there reports stays, so that no reporting line is torn in silence.
 */
final class Absences {
    private static final Map<LeftOut, ProblemKind> OUT = Map.of(
            LeftOut.LEAVER, ProblemKind.LEFT_OUT_LEAVER,
            LeftOut.ABOLISHED, ProblemKind.ABOLISHED,
            LeftOut.FUTURE_HIRE, ProblemKind.FUTURE_HIRE);
    private static final Map<LeftOut, ProblemKind> WITH_REPORTS = Map.of(
            LeftOut.LEAVER, ProblemKind.LEAVER_WITH_REPORTS,
            LeftOut.FUTURE_HIRE, ProblemKind.FUTURE_HIRE_WITH_REPORTS);

    private final Rows rows;
    private final Map<LeftOut, BitSet> absent;
    private final RowFates fates;
    private final List<Problem> problems;

    private Absences(Rows rows, Map<LeftOut, BitSet> absent, RowFates fates, List<Problem> problems) {
        this.rows = rows;
        this.absent = new EnumMap<>(absent);
        this.fates = fates;
        this.problems = problems;
    }

    /**
     * Leaves out those whom nobody that stays reports to.
     *
     * @param absent rows by why they are not there, the reason that counts first
     */
    static void leaveOut(
            Rows rows, Map<LeftOut, BitSet> absent, int[] parents, String day, RowFates fates, List<Problem> problems) {
        new Absences(rows, absent, fates, problems).leaveOut(parents, day);
    }

    private void leaveOut(int[] parents, String day) {
        BitSet all = new BitSet();
        absent.values().forEach(all::or);
        int[] reports = reports(parents);
        Deque<Integer> open = new ArrayDeque<>();
        all.stream().filter(row -> fates.isKept(row) && reports[row] == 0).forEach(open::add);
        Map<LeftOut, List<Integer>> out = new EnumMap<>(LeftOut.class);
        while (!open.isEmpty()) {
            int row = open.remove();
            LeftOut reason = reason(row);
            fates.leaveOut(row, reason);
            out.computeIfAbsent(reason, r -> new ArrayList<>()).add(row);
            int parent = parents[row];
            if (parent != Rows.NONE && parent != row && --reports[parent] == 0 && all.get(parent)) {
                open.add(parent);
            }
        }
        report(out, all, day);
    }

    private void report(Map<LeftOut, List<Integer>> out, BitSet all, String day) {
        out.forEach((reason, members) -> {
            members.sort(null);
            ProblemKind kind = OUT.getOrDefault(reason, ProblemKind.LEFT_OUT_LEAVER);
            problems.add(Problem.of(kind, members.stream().map(rows::source).toList(), members.size(), day));
        });
        all.stream()
                .filter(row -> fates.isKept(row) && WITH_REPORTS.containsKey(reason(row)))
                .forEach(row -> problems.add(Problem.of(
                        WITH_REPORTS.getOrDefault(reason(row), ProblemKind.LEAVER_WITH_REPORTS),
                        List.of(rows.source(row)),
                        rows.label(row))));
    }

    private LeftOut reason(int row) {
        return absent.entrySet().stream()
                .filter(entry -> entry.getValue().get(row))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private int[] reports(int[] parents) {
        int[] reports = new int[parents.length];
        for (int row = 0; row < parents.length; row++) {
            if (fates.isKept(row) && parents[row] != Rows.NONE && parents[row] != row) {
                reports[parents[row]]++;
            }
        }
        return reports;
    }
}
