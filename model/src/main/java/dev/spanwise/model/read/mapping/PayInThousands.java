package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.money.PayUnit;
import dev.spanwise.model.read.value.NumberNotation;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A column under nothing but thousands of a currency, {@code TEUR}, with numbers that people are paid in a year. Other sums,
 * such as budgets or revenue, are larger for the most part.
 */
final class PayInThousands {
    private static final double LEAST = 10;
    private static final double MOST = 500;
    private static final double NEARLY_ALL = 0.9;

    private PayInThousands() {}

    /** The column, where nothing else is pay and no other column is called so. O(distinct texts). */
    static OptionalInt find(Table table, Columns known) {
        if (known.has(ColumnRole.SALARY) || known.has(ColumnRole.PAY_FLOOR)) {
            return OptionalInt.empty();
        }
        int[] called = IntStream.range(0, table.columnsOfFile())
                .filter(column ->
                        !known.isTaken(column) && isCalledSo(table.headers().get(column)))
                .toArray();
        return called.length == 1 && isPay(table, called[0]) ? OptionalInt.of(called[0]) : OptionalInt.empty();
    }

    private static boolean isCalledSo(String header) {
        boolean unit = PayUnit.of(header) == PayUnit.THOUSAND || PayUnit.mayBeThousands(header);
        return unit
                && HeaderText.squeeze(HeaderText.withoutCurrency(" " + HeaderText.withoutBrackets(header)))
                        .isEmpty();
    }

    private static boolean isPay(Table table, int column) {
        int[] counts = table.counts(column);
        NumberNotation notation = new NumberNotation();
        IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .forEach(code -> notation.look(table.texts(column).get(code)));
        int pay = 0;
        for (int code = 0; code < counts.length; code++) {
            double amount =
                    counts[code] > 0 ? notation.parse(table.texts(column).get(code)) : Double.NaN;
            pay += amount >= LEAST && amount <= MOST ? counts[code] : 0;
        }
        return pay > 0 && pay >= NEARLY_ALL * table.fit(column).filled();
    }
}
