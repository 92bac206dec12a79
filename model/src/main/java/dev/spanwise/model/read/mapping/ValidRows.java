package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows whose period, where columns are called after it, has a day in it. */
final class ValidRows {
    private static final WordList FROM = WordList.of("valid-from");
    private static final WordList TO = WordList.of("valid-to");

    private ValidRows() {}

    static IntPredicate on(Table table, LocalDate day) {
        Days from = Validity.column(table, FROM);
        Days to = Validity.column(table, TO);
        return row -> isNot(from, row, begin -> begin.isAfter(day)) && isNot(to, row, end -> end.isBefore(day));
    }

    private static boolean isNot(@Nullable Days days, int row, Predicate<LocalDate> what) {
        LocalDate found = days == null ? null : days.get(row);
        return found == null || !what.test(found);
    }
}
