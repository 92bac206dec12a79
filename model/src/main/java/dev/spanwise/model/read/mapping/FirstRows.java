package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Columns in which the first row of each group alone has a value, as pivot tables and printed reports write them: the
 * manager above the team, the department above its people. The others take the value of the row above.
 *
 * @param table with such columns filled down, or as it was
 * @param remarks which ones
 */
record FirstRows(Table table, List<Remark> remarks) {
    private static final Set<ColumnRole> NAMES =
            EnumSet.of(ColumnRole.ID, ColumnRole.NAME, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME, ColumnRole.EMAIL);
    private static final Set<ColumnRole> GROUPS =
            EnumSet.of(ColumnRole.COMPANY, ColumnRole.DEPARTMENT, ColumnRole.LOCATION);

    private static final int LEAST_ROWS = 5;
    /** With as many groups, columns that merely have gaps would hardly ever make a hierarchy by chance. */
    private static final int GROUPS_BEYOND_CHANCE = 6;
    /** The same where columns have no order, so that their place says nothing. */
    private static final int GROUPS_OF_NAMED_VALUES = 4;

    private static final int LARGEST_MEAN_GROUP = 25;

    /** Fills down what is written in first rows only. O(cells). */
    static FirstRows of(Table table) {
        Columns columns = RoleFinder.find(table, Map.of());
        if (table.size() < LEAST_ROWS) {
            return new FirstRows(table, List.of());
        }
        Optional<Integer> manager = IntStream.range(0, table.columnsOfFile())
                .filter(column -> HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .boxed()
                .filter(column -> isManagerOfGroups(table, columns, column))
                .findFirst();
        List<Integer> filled = new ArrayList<>(manager.stream().toList());
        for (int column = 0; column < table.columnsOfFile(); column++) {
            boolean group = manager.isPresent()
                    ? beginsWith(table, column, manager.get())
                    : isGroup(columns, column) && isLeftOfNames(columns, column);
            if (!filled.contains(column) && group && isInFirstRows(table, column) && beginsAtOnce(table, column)) {
                filled.add(column);
            }
        }
        return filled.isEmpty() ? new FirstRows(table, List.of()) : filled(table, filled);
    }

    private static FirstRows filled(Table table, List<Integer> columns) {
        Table full = table;
        List<Remark> remarks = new ArrayList<>();
        for (int column : columns) {
            int[] codes = FilledDown.codes(table, column);
            full = full.replacing(column, codes);
            int rows = (int) IntStream.range(0, codes.length)
                    .filter(row -> codes[row] != table.code(row, column))
                    .count();
            remarks.add(Remark.of("filled-down", table.columnName(column), rows));
        }
        return new FirstRows(full, remarks);
    }

    private static boolean isManagerOfGroups(Table table, Columns columns, int column) {
        int least = table.raw().named() ? GROUPS_OF_NAMED_VALUES : GROUPS_BEYOND_CHANCE;
        boolean sure = table.fit(column).filled() >= least || isLeftOfNames(columns, column);
        return sure && isInFirstRows(table, column) && makesATree(table, columns, column);
    }

    /** Hardly any text stands twice, there are two at least, and as many rows below them are blank. */
    private static boolean isInFirstRows(Table table, int column) {
        BitSet seen = new BitSet();
        int last = Grid.BLANK;
        int blank = 0;
        int again = 0;
        for (int row = 0; row < table.size() && table.fit(column).filled() < table.size(); row++) {
            int code = table.code(row, column);
            if (code == Grid.BLANK) {
                blank += last == Grid.BLANK ? 0 : 1;
            } else {
                again += seen.get(code) ? 1 : 0;
                seen.set(code);
                last = code;
            }
        }
        int groups = seen.cardinality();
        return groups > 1 && again * 10 <= groups && blank >= groups && blank <= groups * LARGEST_MEAN_GROUP;
    }

    /** Whether people find their managers once the column is filled down, and nobody is above himself. */
    private static boolean makesATree(Table table, Columns columns, int column) {
        List<Table> tables = List.of(table.replacing(column, FilledDown.codes(table, column)));
        CandidateColumns candidates =
                new CandidateColumns(tables, List.of(columns), new Keys(tables, List.of(columns)));
        return candidates
                .best(0, List.of(column))
                .filter(candidate -> candidate.reference().resolution().resolves() * 10
                                >= candidate.reference().resolution().of() * 6
                        && candidate.shape().self() == 0
                        && candidate.shape().inCycles() == 0)
                .isPresent();
    }

    /** Whether the column has texts only where the groups of another begin. */
    private static boolean beginsWith(Table table, int column, int other) {
        return IntStream.range(0, table.size())
                .noneMatch(row -> table.code(row, column) != Grid.BLANK && table.code(row, other) == Grid.BLANK);
    }

    private static boolean beginsAtOnce(Table table, int column) {
        return table.code(0, column) != Grid.BLANK;
    }

    private static boolean isGroup(Columns columns, int column) {
        return GROUPS.stream().anyMatch(role -> columns.find(role).orElse(-1) == column);
    }

    private static boolean isLeftOfNames(Columns columns, int column) {
        return NAMES.stream().allMatch(role -> columns.find(role).orElse(Integer.MAX_VALUE) > column);
    }
}
