package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Units that stand in the rows of their people: each row has the unit, the unit above and the head, the same in all rows
 * of a unit. {@code Unit | Parent Unit | Unit Head | Employee}.
 */
final class UnitsOfRows {
    private static final int NONE = -1;

    private final Table table;
    private final int[] above;
    private final int[] heads;

    UnitsOfRows(Table table) {
        this.table = table;
        this.above = columns(column -> UnitHeads.isAbove(table, column));
        this.heads = columns(column -> UnitHeads.isOfHeads(table, column));
    }

    private int[] columns(IntPredicate wanted) {
        return IntStream.range(0, table.columnsOfFile()).filter(wanted).toArray();
    }

    /** Columns that may hold the unit: several people have the same. None where no header speaks of units above or heads. */
    int[] keys() {
        boolean may = IntStream.of(above).anyMatch(column -> IntStream.of(heads).anyMatch(head -> head != column));
        return may
                ? columns(column -> table.repeats(column) && table.fit(column).distinct() > 1)
                : new int[0];
    }

    /** A row for each unit, where what is above and who leads is the same in all of its rows; null where it is not. */
    @Nullable
    Table units(int key) {
        int[] first = new int[table.texts(key).size()];
        Arrays.fill(first, NONE);
        for (int row = 0; row < table.size(); row++) {
            int unit = table.code(row, key);
            if (unit != Grid.BLANK && first[unit] == NONE) {
                first[unit] = row;
            }
        }
        boolean same = anySame(above, key, first) && anySame(heads, key, first);
        int[] rows = Arrays.stream(first).filter(row -> row != NONE).sorted().toArray();
        return same ? table.keeping(rows) : null;
    }

    private boolean anySame(int[] columns, int key, int[] first) {
        return Arrays.stream(columns).anyMatch(column -> column != key && isSame(column, key, first));
    }

    private boolean isSame(int column, int key, int[] first) {
        for (int row = 0; row < table.size(); row++) {
            int unit = table.code(row, key);
            if (unit != Grid.BLANK && table.code(row, column) != table.code(first[unit], column)) {
                return false;
            }
        }
        return true;
    }
}
