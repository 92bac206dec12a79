package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Whitespace;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the column of people's names where no header says which one it is. */
final class NamesByContent {
    /** Two words or more that begin with capitals, or letters that know none; no digits. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*(,? [\\p{L}\\p{M}'’.-]+){1,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,6}");

    private NamesByContent() {}

    /** The column whose texts look most like names and hardly ever repeat, if there is one. O(distinct texts). */
    static Optional<Integer> find(Table table) {
        return IntStream.range(0, table.columnsOfFile())
                .boxed()
                .filter(column -> table.fit(column).filled() * 10 >= table.size() * 8
                        && table.fit(column).distinct() * 10
                                >= table.fit(column).filled() * 9
                        && names(table, column) * 10 >= table.fit(column).distinct() * 9)
                .max(Comparator.comparingInt(column -> table.fit(column).distinct()));
    }

    private static int names(Table table, int column) {
        int[] counts = table.counts(column);
        int names = 0;
        for (int code = 0; code < counts.length; code++) {
            boolean name = counts[code] > 0
                    && NAME.matcher(Whitespace.collapse(table.texts(column).get(code)))
                            .matches();
            names += name ? 1 : 0;
        }
        return names;
    }
}
