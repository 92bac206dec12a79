package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.mapping.Resolution;
import dev.spanwise.model.read.value.WordList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Turns references into rows: who is above whom. */
final class ReportingLines {
    private static final WordList FAILED_LOOKUP = WordList.of("failed-lookup");

    private final Rows rows;
    private final SharedIds ids;
    private final RowFates fates;
    private final List<Problem> problems;
    private final int[] parents;
    private final BitSet unmanaged = new BitSet();
    private final AbsentManagers absent;

    ReportingLines(Rows rows, SharedIds ids, RowFates fates, List<Problem> problems) {
        this.rows = rows;
        this.ids = ids;
        this.fates = fates;
        this.problems = problems;
        this.absent = new AbsentManagers(rows);
        this.parents = new int[rows.size()];
        Arrays.fill(parents, Rows.NONE);
        MovedCells moved = new MovedCells(rows);
        for (int row = 0; row < parents.length; row++) {
            ReadingWatch.look();
            if (fates.isKept(row)) {
                parents[row] = parent(row, moved);
            }
        }
    }

    /** By row: the row of its manager, itself where it refers to itself, or {@link Rows#NONE}. */
    int[] parents() {
        return parents;
    }

    /** Leaves out the rows whose manager is not there, and everybody below them. */
    void leaveOutUnmanaged() {
        List<Integer> out = new Branches(parents).below(unmanaged, fates);
        out.forEach(row -> fates.leaveOut(row, LeftOut.UNMANAGED));
        if (!out.isEmpty()) {
            problems.add(Problem.of(
                    ProblemKind.UNMANAGED, out.stream().map(rows::source).toList(), out.size()));
        }
    }

    private int parent(int row, MovedCells moved) {
        int key = rows.managerKey(row);
        if (key >= 0) {
            return ids.standIn(rows.reference(row).keys().firstRow(key));
        }
        return key == Resolution.NOBODY ? Rows.NONE : unresolved(row, key, moved);
    }

    private int unresolved(int row, int key, MovedCells moved) {
        int found = key == Resolution.UNRESOLVED ? moved.find(row) : Rows.NONE;
        if (found != Rows.NONE) {
            report(ProblemKind.MOVED_CELL, row, rows.label(found), moved.header(row));
            return ids.standIn(found);
        }
        unmanaged.set(row);
        absent.add(kind(row, key), rows.text(ColumnRole.MANAGER, row), row);
        return Rows.NONE;
    }

    private ProblemKind kind(int row, int key) {
        boolean failed = FAILED_LOOKUP.has(rows.text(ColumnRole.MANAGER, row));
        return failed
                ? ProblemKind.FAILED_LOOKUP
                : key == Resolution.AMBIGUOUS ? ProblemKind.AMBIGUOUS_MANAGER : ProblemKind.MANAGER_NOT_FOUND;
    }

    /** Reports the managers who are not there, of all rows that are still in the chart. */
    void reportAbsentManagers() {
        absent.report(fates, problems);
    }

    private void report(ProblemKind kind, int row, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = rows.label(row);
        System.arraycopy(more, 0, arguments, 1, more.length);
        problems.add(Problem.of(kind, List.of(rows.source(row)), arguments));
    }
}
