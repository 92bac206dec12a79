package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.Table;
import java.util.List;

/** Rows of a table whose positions stood apart from people: those of one position are its holders. */
final class HeldRows {
    private final Rows rows;

    HeldRows(Rows rows) {
        this.rows = rows;
    }

    /** Whether rows are one position, and these its holders. */
    boolean areHolders(List<Integer> shared) {
        return isStaffed(shared.get(0))
                && shared.stream().map(rows::source).distinct().count() == 1;
    }

    /** Whether a row is a position that stood apart from people. */
    boolean isStaffed(int row) {
        return table(row).isStaffed();
    }

    /** What tells the holder of such a position from others, empty where nobody holds it. */
    String holder(int row) {
        return table(row).holder(rows.local(row));
    }

    private Table table(int row) {
        return rows.mapping().tables().get(rows.tableOf(row));
    }
}
