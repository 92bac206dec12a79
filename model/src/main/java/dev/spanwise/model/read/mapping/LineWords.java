package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the texts of a column say of the kind of a reporting line, by number of the text. */
final class LineWords {
    private static final WordList LINE = WordList.of("type-of-line");
    private static final WordList OTHER = WordList.of("type-of-other-line");
    private static final WordList TYPE = WordList.of("type-of-value");
    private static final WordList RELATION = WordList.of("relation-word");
    private static final int MOST_KINDS = 12;

    private LineWords() {}

    /** Whether a header speaks of kinds, of which there are few. */
    static boolean mayBe(Table table, int column) {
        return words(table, column).stream().anyMatch(word -> TYPE.has(word) || RELATION.has(word))
                && table.fit(column).distinct() > 1
                && table.fit(column).distinct() <= MOST_KINDS;
    }

    /** Those that are the line itself. */
    static BitSet lines(Table table, int column) {
        List<String> words = words(table, column);
        boolean called = isOfManager(words) || words.stream().anyMatch(RELATION::has);
        return which(table, column, text -> isLine(text, called));
    }

    /** Those that are others. */
    static BitSet others(Table table, int column) {
        List<String> words = words(table, column);
        boolean ofManager = isOfManager(words);
        boolean called = ofManager || words.stream().anyMatch(RELATION::has);
        return which(table, column, text -> !isLine(text, called) && (ofManager || saysOther(text)));
    }

    private static BitSet which(Table table, int column, Predicate<String> test) {
        int[] counts = table.counts(column);
        BitSet found = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            String text = counts[code] > 0 ? table.texts(column).get(code).strip() : "";
            found.set(code, !text.isEmpty() && test.test(text));
        }
        return found;
    }

    private static boolean isLine(String text, boolean called) {
        return LINE.has(text) || (called && HeaderHint.of(text) == HeaderHint.MANAGER);
    }

    private static boolean saysOther(String text) {
        return OTHER.has(text)
                || OTHER.has(String.join(" ", HeaderText.allWords(text)))
                || HeaderHint.of(text) == HeaderHint.OTHER_PERSON;
    }

    private static List<String> words(Table table, int column) {
        return HeaderText.allWords(table.headers().get(column));
    }

    /** Whether a header speaks of the kind of a manager: {@code Manager Type}. */
    private static boolean isOfManager(List<String> words) {
        String rest = words.stream().filter(word -> !TYPE.has(word)).collect(Collectors.joining(" "));
        return !rest.isEmpty()
                && rest.length() < String.join(" ", words).length()
                && HeaderHint.of(rest) == HeaderHint.MANAGER;
    }
}
