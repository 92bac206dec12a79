package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.stream.IntStream;

/** Words for nobody that are put together: {@code Aucun manager}, {@code Kein Teamleiter}, {@code Sin jefe asignado}. */
final class NoManager {
    private static final WordList NO = WordList.of("no-word");
    private static final int MOST_WORDS = 5;

    private NoManager() {}

    /** Whether a text begins with a word for no, and a word for the manager follows. */
    static boolean isSaidBy(String text) {
        List<String> words = HeaderText.allWords(text);
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && NO.has(words.get(0))
                && IntStream.rangeClosed(2, words.size())
                        .mapToObj(end -> String.join(" ", words.subList(1, end)))
                        .anyMatch(rest -> HeaderHint.of(rest) == HeaderHint.MANAGER);
    }
}
