package dev.spanwise.model.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through one text for names: its words, then the parts of each word without one, then what is glued within these. */
final class NameReplacer {
    private final String text;
    private final NameSearch search;
    private final GluedNames glued;
    private final UnaryOperator<String> pseudonym;
    private final StringBuilder replaced = new StringBuilder();
    /** A name may be long and found often. */
    private final Map<String, String> pseudonyms = new HashMap<>();

    private boolean afterName;

    NameReplacer(String text, NameSearch search, GluedNames glued, UnaryOperator<String> pseudonym) {
        this.text = text;
        this.search = search;
        this.glued = glued;
        this.pseudonym = pseudonym;
    }

    /** What is done with a word in which no name was found. */
    private interface Rest {
        void take(int from, int to);
    }

    String replaced() {
        words(NameWords.WORD, 0, text.length(), (from, to) -> words(NameWords.PART, from, to, this::glued));
        return replaced.toString();
    }

    private void words(Pattern pattern, int start, int end, Rest rest) {
        List<MatchResult> words =
                pattern.matcher(text).region(start, end).results().toList();
        List<String> spelt =
                words.stream().map(word -> NameWords.spelt(word.group())).toList();
        int done = start;
        for (int word = 0; word < words.size(); ) {
            MatchResult first = words.get(word);
            copy(done, first.start());
            NameSearch.@Nullable Found found = search.at(words, spelt, word);
            if (found == null) {
                rest.take(first.start(), first.end());
            } else {
                name(found.name());
            }
            word += found == null ? 1 : found.words();
            done = words.get(word - 1).end();
        }
        copy(done, end);
    }

    private void glued(int from, int to) {
        GluedNames.Place place = glued.find(text.substring(from, to));
        if (place == null) {
            copy(from, to);
            return;
        }
        copy(from, from + place.from());
        name(place.name());
        copy(from + place.to(), to);
    }

    private void copy(int from, int to) {
        if (from < to) {
            if (afterName) {
                separate(text.codePointAt(from));
            }
            replaced.append(text, from, to);
            afterName = false;
        }
    }

    private void name(String name) {
        separate(replaced.isEmpty() ? ' ' : replaced.codePointBefore(replaced.length()));
        replaced.append(pseudonyms.computeIfAbsent(name, pseudonym));
        afterName = true;
    }

    /** Where a pseudonym ends can be told from what it was glued to. */
    private void separate(int neighbour) {
        if (Character.isLetterOrDigit(neighbour)) {
            replaced.append('-');
        }
    }
}
