package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.WordList;
import java.util.List;

/**
 * Refuses nested data with an object for each team and its members in a list: where rows are teams, only the first member
 * of each would count.
 */
final class TeamsInRows {
    private static final WordList MEMBERS = WordList.of("list-of-members");

    private TeamsInRows() {}

    /**
     * Looks at the columns that say who a row is.
     *
     * @throws UnreadableInputException where one of them is a list of members of whom all but one would be lost
     */
    static void check(ChartMapping mapping) {
        for (int t : mapping.tableNumbers().toArray()) {
            Table table = mapping.tables().get(t);
            Columns columns = mapping.columns().get(t);
            for (ColumnRole role : List.of(ColumnRole.ID, ColumnRole.NAME)) {
                columns.find(role).ifPresent(column -> check(table, column));
            }
        }
    }

    private static void check(Table table, int column) {
        Problem problem = table.raw().remarks().ofColumns().get(column);
        boolean several = problem != null && problem.kind() == ProblemKind.SEVERAL_VALUES;
        if (several && isOfMembers(table.headers().get(column))) {
            throw new UnreadableInputException("teams-in-rows", table.raw().file(), table.columnName(column));
        }
    }

    private static boolean isOfMembers(String header) {
        for (String step : header.split("[./]", -1)) {
            if (MEMBERS.has(step)) {
                return true;
            }
        }
        return false;
    }
}
