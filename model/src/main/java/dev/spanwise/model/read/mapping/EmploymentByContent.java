package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A column called type or kind in which words for own staff stand beside words for others. */
final class EmploymentByContent {
    private static final WordList KIND = WordList.of("kind-word");
    private static final WordList OWN = WordList.of("own-staff");
    private static final WordList CONTRACTOR = WordList.of("contractor");
    private static final int MOST_KINDS = 12;

    private EmploymentByContent() {}

    /** The column, where none is known for it already. */
    static OptionalInt find(Table table, Columns known) {
        return known.has(ColumnRole.EMPLOYMENT_TYPE)
                ? OptionalInt.empty()
                : IntStream.range(0, table.columnsOfFile())
                        .filter(column -> !known.isTaken(column)
                                && HeaderText.isOf(KIND, table.headers().get(column)))
                        .filter(column -> table.fit(column).distinct() <= MOST_KINDS && saysBoth(table, column))
                        .findFirst();
    }

    private static boolean saysBoth(Table table, int column) {
        int[] counts = table.counts(column);
        List<String> kinds = IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .mapToObj(code -> table.texts(column).get(code).strip())
                .toList();
        Predicate<String> other = kind -> CONTRACTOR.isIn(kind) && !OWN.has(kind);
        return kinds.stream().anyMatch(OWN::has) && kinds.stream().anyMatch(other);
    }
}
