package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column that says row by row whether pay is for a year, a month or an hour, under a header such as {@code Period}:
 * nothing but such words, and more than one of them, since a single one may be how often everybody is paid.
 */
final class PeriodByContent {
    private static final WordList CALLED = WordList.of("for-which-period");
    private static final List<WordList> PERIODS = Stream.of("per-year", "per-month", "per-week", "per-day", "per-hour")
            .map(WordList::of)
            .toList();
    private static final int MOST = 8;

    private PeriodByContent() {}

    /** The column, where there is pay and none is known for it. O(columns). */
    static OptionalInt find(Table table, Columns known) {
        return known.has(ColumnRole.PAY_PERIOD) || !known.has(ColumnRole.SALARY)
                ? OptionalInt.empty()
                : IntStream.range(0, table.columnsOfFile())
                        .filter(column -> !known.isTaken(column) && CALLED.isIn(table.headerWords(column)))
                        .filter(column -> saysSeveral(table, column))
                        .findFirst();
    }

    private static boolean saysSeveral(Table table, int column) {
        int[] counts = table.counts(column);
        List<String> texts = IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .limit(MOST)
                .mapToObj(code -> table.texts(column).get(code).strip())
                .toList();
        long periods = PERIODS.stream()
                .filter(period -> texts.stream().anyMatch(period::has))
                .count();
        return periods > 1
                && texts.size() < MOST
                && texts.stream().allMatch(text -> PERIODS.stream().anyMatch(period -> period.has(text)));
    }
}
