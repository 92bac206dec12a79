package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words such as "office" stand for a place and for a unit: where hardly anybody shares it with the manager, it is no
 * place that people could meet at.
 */
final class Offices {
    private static final WordList OFFICE = WordList.of("office");
    private static final int LEAST_TEAMS = 5;

    private Offices() {}

    /** Takes such a column back from being the location; what is to be said of it. O(rows). */
    static Optional<Remark> leaveOut(Reference reference, Columns columns, int offset) {
        OptionalInt location = columns.find(ColumnRole.LOCATION);
        Table table = reference.table();
        if (location.isEmpty() || !OFFICE.has(table.headerWords(location.getAsInt()))) {
            return Optional.empty();
        }
        int[] parents = Hierarchy.of(reference, offset).parents();
        int[] together = new int[table.size()];
        boolean[] manages = new boolean[table.size()];
        for (int row = 0; row < parents.length; row++) {
            int parent = parents[row];
            if (parent != Hierarchy.NONE && parent != row) {
                manages[parent] = true;
                boolean same = table.code(row, location.getAsInt()) == table.code(parent, location.getAsInt());
                together[parent] += same ? 1 : 0;
            }
        }
        int teams = 0;
        int apart = 0;
        for (int row = 0; row < manages.length; row++) {
            teams += manages[row] ? 1 : 0;
            apart += manages[row] && together[row] == 0 ? 1 : 0;
        }
        if (teams < LEAST_TEAMS || apart * 10 < teams * 9) {
            return Optional.empty();
        }
        columns.remove(ColumnRole.LOCATION);
        return Optional.of(Remark.of("no-location", table.columnName(location.getAsInt())));
    }
}
