package dev.spanwise.model.read.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Works out who is above whom where no single column says so: a name in two columns, one column for each level, a path,
 * a numbering, those who report to a row, the order of the rows. Each of these only proposes a column; whether it makes
 * a hierarchy is judged like that of any other.
 */
final class Derivations {
    private Derivations() {}

    /** The table with the columns that can be derived from it, or as it is where there are none. */
    static Table of(Table table) {
        Columns columns = RoleFinder.find(table, Map.of());
        List<DerivedColumn> derived = new ArrayList<>();
        derived.addAll(NameInTwoColumns.of(table));
        derived.addAll(TypedColumns.of(table));
        derived.addAll(ReportCells.of(table));
        derived.addAll(LevelColumns.of(table, columns));
        derived.addAll(Paths.of(table, columns));
        derived.addAll(Outline.of(table, columns));
        return derived.isEmpty() ? table : table.with(derived);
    }

    /** Whether one column of the file says who reports to whom, so that nothing needs to be worked out. */
    static boolean isNeeded(Table table) {
        for (int column = 0; column < table.columns(); column++) {
            boolean called = HeaderHint.of(table, column) == HeaderHint.MANAGER;
            if (called && table.fit(column).filled() * 2 >= table.size()) {
                return false;
            }
        }
        return true;
    }
}
