package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.DateNotation;
import dev.spanwise.model.read.value.Fraction;
import dev.spanwise.model.read.value.NumberNotation;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The numbers, or days since 1970, of one column: worked out once for each distinct text, after a look at all of them.
 */
final class ColumnValues {
    private static final WordList MISSING = WordList.of("missing");

    private final Table table;
    private final ColumnRole role;
    private final int column;
    private final double[] byCode;
    private final BitSet bad = new BitSet();

    private ColumnValues(Table table, ColumnRole role, int column) {
        this.table = table;
        this.role = role;
        this.column = column;
        this.byCode = new double[table.texts(column).size()];
        Arrays.fill(byCode, Double.NaN);
    }

    /** The numbers of a column; {@code notation} is left knowing how they are written. */
    static ColumnValues numbers(Table table, ColumnRole role, int column, NumberNotation notation) {
        return of(table, role, column, notation::look, text -> {
            double value = notNegative(notation.parse(text));
            return Double.isNaN(value) && role == ColumnRole.FTE ? Fraction.parse(text) : value;
        });
    }

    /** There is no negative pay and no negative working time. */
    private static double notNegative(double value) {
        return value < 0 ? Double.NaN : value;
    }

    /** The days of a column; {@code notation} is left knowing how they are written. */
    static ColumnValues dates(Table table, ColumnRole role, int column, DateNotation notation) {
        return of(table, role, column, notation::look, text -> {
            LocalDate day = notation.parseAlsoNumber(text);
            return day == null ? Double.NaN : day.toEpochDay();
        });
    }

    private static ColumnValues of(
            Table table, ColumnRole role, int column, Consumer<String> look, ToDoubleFunction<String> parse) {
        ColumnValues values = new ColumnValues(table, role, column);
        int[] counts = table.counts(column);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                look.accept(values.textOf(code));
            }
        }
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                String text = values.textOf(code);
                values.byCode[code] = parse.applyAsDouble(text);
                values.bad.set(code, Double.isNaN(values.byCode[code]) && !MISSING.has(text));
            }
        }
        return values;
    }

    private String textOf(int code) {
        return Whitespace.trim(table.texts(column).get(code));
    }

    /** The row's value, NaN where it is blank or not understood. */
    double get(int row) {
        int code = table.code(row, column);
        return code == Grid.BLANK ? Double.NaN : byCode[code];
    }

    /** Whether the row has a text that is neither a value nor a word for a missing one. */
    boolean isBad(int row) {
        int code = table.code(row, column);
        return code != Grid.BLANK && bad.get(code);
    }

    int badRows() {
        int[] counts = table.counts(column);
        return bad.stream().map(code -> counts[code]).sum();
    }

    /** The value that most rows have, the larger one of equals; NaN without any. */
    double mostCommon() {
        Map<Double, Integer> rows = new HashMap<>();
        int[] counts = table.counts(column);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && !Double.isNaN(byCode[code])) {
                rows.merge(byCode[code], counts[code], Integer::sum);
            }
        }
        return rows.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Double.NaN);
    }

    /** Whether any row has a greater value. O(distinct texts). */
    boolean hasAbove(double value) {
        int[] counts = table.counts(column);
        return IntStream.range(0, counts.length).anyMatch(code -> counts[code] > 0 && byCode[code] > value);
    }

    /** Share of the rows with a value whose value lies between two others; 0 where there is none. */
    double shareBetween(double least, double most) {
        int[] counts = table.counts(column);
        int values = 0;
        int between = 0;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && !Double.isNaN(byCode[code])) {
                values += counts[code];
                between += byCode[code] >= least && byCode[code] <= most ? counts[code] : 0;
            }
        }
        return values == 0 ? 0 : (double) between / values;
    }

    ColumnRole role() {
        return role;
    }

    int column() {
        return column;
    }
}
