package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A column that speaks of part-time work or workload in percent, of which most have 100: {@code Auslastung %}. The words
 * alone say too little, since {@code Part Time} with 1 and 0 is yes and no, and 0 per cent of part-time is a full post.
 */
final class PercentOfPost {
    private static final WordList CALLED = WordList.of("part-of-post");
    private static final WordList PERCENT = WordList.of("in-percent");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?%?");
    private static final int FULL = 100;

    private PercentOfPost() {}

    /** The column, where nothing else says how much of a post people have. O(rows + distinct texts). */
    static OptionalInt find(Table table, Columns known) {
        return known.has(ColumnRole.FTE) || known.has(ColumnRole.HOURS)
                ? OptionalInt.empty()
                : IntStream.range(0, table.columnsOfFile())
                        .filter(column -> !known.isTaken(column)
                                && isCalledSo(table.headers().get(column)))
                        .filter(column -> mostAreFull(table, column))
                        .findFirst();
    }

    private static boolean isCalledSo(String header) {
        String words = String.join(" ", HeaderText.allWords(header));
        boolean percent = header.contains("%") || PERCENT.isIn(header.toLowerCase(Locale.ROOT));
        return percent && CALLED.isIn(words);
    }

    /** Whether all are numbers from 0 to 100, and more than half of them 100. */
    private static boolean mostAreFull(Table table, int column) {
        int[] counts = table.counts(column);
        int full = 0;
        for (int code = 0; code < counts.length; code++) {
            double percent = counts[code] == 0
                    ? 0
                    : percent(table.texts(column).get(code).strip());
            if (percent < 0 || percent > FULL) {
                return false;
            }
            full += percent == FULL ? counts[code] : 0;
        }
        return full * 2 > table.fit(column).filled();
    }

    private static double percent(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? Double.parseDouble(number.group(1).replace(',', '.')) : -1;
    }
}
