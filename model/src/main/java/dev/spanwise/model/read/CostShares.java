package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.NumberNotation;
import dev.spanwise.model.read.value.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the column with the share of each row of somebody: all of them together are 100 per cent. */
final class CostShares {
    private static final WordList CALLED = WordList.of("share-of-cost");
    private static final double PERCENT = 100;
    private static final double ROUNDING = 0.0005;

    private final Rows rows;
    /** By table, looked for when it is first asked for: few files have people with several rows. */
    private final Map<Integer, int[]> candidates = new HashMap<>();

    CostShares(Rows rows) {
        this.rows = rows;
    }

    /** A column and what it says of some rows. */
    record Found(String header, double[] shares) {}

    /** The first column of whose numbers these rows make a whole; null for none. */
    @Nullable
    Found of(List<Integer> some) {
        int t = rows.tableOf(some.get(0));
        if (some.stream().anyMatch(row -> rows.tableOf(row) != t)) {
            return null;
        }
        Table table = rows.mapping().tables().get(t);
        for (int column : candidates.computeIfAbsent(t, this::find)) {
            double[] shares = numbers(table, column, some);
            double sum = Arrays.stream(shares).sum();
            boolean whole = Math.abs(sum - 1) < ROUNDING || Math.abs(sum - PERCENT) < ROUNDING * PERCENT;
            if (whole && Arrays.stream(shares).allMatch(share -> share > 0)) {
                return new Found(table.columnName(column), shares);
            }
        }
        return null;
    }

    /** Columns that are called so, and the part of a post last. */
    private int[] find(int t) {
        Table table = rows.mapping().tables().get(t);
        Columns columns = rows.mapping().columns().get(t);
        int fte = columns.find(ColumnRole.FTE).orElse(-1);
        IntStream called = IntStream.range(0, table.columnsOfFile())
                .filter(column -> column != fte
                        && columns.roles().stream()
                                .noneMatch(role -> columns.find(role).getAsInt() == column)
                        && isCalledSo(table.headers().get(column)));
        return fte < 0
                ? called.toArray()
                : IntStream.concat(called, IntStream.of(fte)).toArray();
    }

    private static boolean isCalledSo(String header) {
        return header.contains("%") || CALLED.isIn(header.replace('_', ' '));
    }

    private double[] numbers(Table table, int column, List<Integer> some) {
        NumberNotation notation = new NumberNotation();
        some.forEach(row -> notation.look(bare(table, row, column)));
        return some.stream()
                .mapToDouble(row -> notation.parse(bare(table, row, column)))
                .toArray();
    }

    private String bare(Table table, int row, int column) {
        return table.text(rows.local(row), column).replace("%", "").strip();
    }
}
