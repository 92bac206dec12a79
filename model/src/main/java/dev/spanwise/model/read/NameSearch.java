package dev.spanwise.model.read;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for names at a word of a text. */
final class NameSearch {
    private static final Pattern BEHIND_A_LETTER = Pattern.compile("[._-]|\\.?\\s?");
    private static final Pattern BEFORE_A_LETTER = Pattern.compile("[._-]|,\\s?");

    private final String text;
    private final KnownNames known;
    private final NamesInTexts.Kind kind;

    NameSearch(String text, KnownNames known, NamesInTexts.Kind kind) {
        this.text = text;
        this.known = known;
        this.kind = kind;
    }

    /**
     * A name and how many words of the text are it.
     *
     * @param name as the chart has it
     */
    record Found(int words, String name) {}

    /** The name that begins with a word, the longest there is; null where none does. */
    @Nullable
    Found at(List<MatchResult> words, List<String> spelt, int from) {
        for (int length = Math.min(known.longest(), spelt.size() - from); length > 1; length--) {
            String name = known.find(spelt.subList(from, from + length));
            if (name != null) {
                return new Found(length, name);
            }
        }
        Found withLetter = from + 1 < spelt.size() ? withLetter(words, spelt, from) : null;
        return withLetter == null ? single(words.get(from), spelt.get(from)) : withLetter;
    }

    /** A letter and the surname of one who has it: "A. Ash", "a.ash", "Ash, A." or "ash_a". */
    private @Nullable Found withLetter(List<MatchResult> words, List<String> spelt, int from) {
        String first = spelt.get(from);
        String second = spelt.get(from + 1);
        boolean before = known.isInitial(first, second);
        if (!before && !known.isInitial(second, first)) {
            return null;
        }
        MatchResult surname = words.get(before ? from + 1 : from);
        String between =
                text.substring(words.get(from).end(), words.get(from + 1).start());
        boolean meant =
                (before ? BEHIND_A_LETTER : BEFORE_A_LETTER).matcher(between).matches()
                        && ((between.length() == 1 && !between.isBlank()) || isCapital(surname));
        String name = meant ? known.find(List.of(before ? second : first)) : null;
        return name == null ? null : new Found(2, name);
    }

    private @Nullable Found single(MatchResult word, String spelt) {
        if (kind != NamesInTexts.Kind.FILE && !isCapital(word)) {
            return null;
        }
        String name = known.find(List.of(spelt));
        if (name == null && kind != NamesInTexts.Kind.PLACE) {
            name = known.findGiven(spelt);
        }
        return name == null ? null : new Found(1, name);
    }

    private boolean isCapital(MatchResult word) {
        return !Character.isLowerCase(text.codePointAt(word.start()));
    }
}
