package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Resolution;
import java.util.Arrays;
import java.util.List;

/** Turns references into rows: who is above whom. */
final class ReportingLines {
    private final Rows rows;
    private final SharedIds ids;
    private final RowFates fates;
    private final List<Problem> problems;

    ReportingLines(Rows rows, SharedIds ids, RowFates fates, List<Problem> problems) {
        this.rows = rows;
        this.ids = ids;
        this.fates = fates;
        this.problems = problems;
    }

    /** By row: the row of its manager, itself where it refers to itself, or {@link Rows#NONE}. */
    int[] resolve() {
        int[] parents = new int[rows.size()];
        Arrays.fill(parents, Rows.NONE);
        for (int row = 0; row < parents.length; row++) {
            if (fates.isKept(row)) {
                parents[row] = parent(row);
            }
        }
        return parents;
    }

    private int parent(int row) {
        int key = rows.managerKey(row);
        if (key == Resolution.NOBODY) {
            return Rows.NONE;
        }
        if (key < 0) {
            report(key == Resolution.AMBIGUOUS ? ProblemKind.AMBIGUOUS_MANAGER : ProblemKind.MANAGER_NOT_FOUND, row);
            return Rows.NONE;
        }
        return ids.standIn(rows.reference(row).keys().firstRow(key));
    }

    private void report(ProblemKind kind, int row) {
        SourceRow source = rows.source(row);
        problems.add(Problem.of(kind, List.of(source), rows.label(row), rows.text(ColumnRole.MANAGER, row)));
    }
}
