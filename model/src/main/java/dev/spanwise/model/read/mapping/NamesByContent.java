package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the column of people's names where no header says which one it is. */
final class NamesByContent {
    /** Two words or more that begin with capitals, or letters that know none; no digits. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*(,? [\\p{L}\\p{M}'’.-]+){1,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,6}");

    private static final WordList VACANT = WordList.of("vacant");
    private static final WordList VACANT_ALONE = WordList.of("vacant-alone");

    private NamesByContent() {}

    /** The column whose texts look most like names and hardly ever repeat, if there is one. O(distinct texts). */
    static Optional<Integer> find(Table table) {
        return IntStream.range(0, table.columnsOfFile())
                .boxed()
                .filter(column -> table.fit(column).filled() * 10 >= table.size() * 8 && areNames(table, column))
                .max(Comparator.comparingInt(column -> table.fit(column).distinct()));
    }

    /** Whether nine in ten of the texts, besides words for a vacancy, are names, and there are hardly more rows. */
    private static boolean areNames(Table table, int column) {
        int[] counts = table.counts(column);
        int texts = 0;
        int rows = 0;
        int names = 0;
        for (int code = 0; code < counts.length; code++) {
            String text = counts[code] == 0
                    ? ""
                    : Whitespace.collapse(HeaderText.withoutBrackets(
                            Outline.bare(table.texts(column).get(code))));
            if (!text.isEmpty() && !VACANT.has(text) && !VACANT_ALONE.has(text)) {
                texts++;
                rows += counts[code];
                names += NAME.matcher(text).matches() ? 1 : 0;
            }
        }
        return texts > 0 && texts * 10 >= rows * 9 && names * 10 >= texts * 9;
    }
}
