package dev.spanwise.model.read.mapping;

import com.google.common.base.Splitter;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a person's name, however they are ordered and whatever stands around them.
 *
 * @param first the first of the given names
 * @param middle what stands between the first and the last word
 * @param last the last word of the family name
 */
record PersonName(String first, List<String> middle, String last) {
    private static final WordList AROUND = WordList.of("name-suffix");
    private static final Splitter WORDS = Splitter.onPattern("[\\s,.;]+").omitEmptyStrings();

    private static final Pattern SEVERAL = Pattern.compile("[;|/&\\n]");
    private static final int MOST_WORDS = 6;

    PersonName {
        middle = List.copyOf(middle);
    }

    /**
     * The words in small letters without accents and full stops, given names first where a comma says so. A letter before
     * a single word, or behind it, may be an initial as well as something else: {@code M. Doe}, {@code Doe D.}.
     */
    static List<String> words(String text) {
        List<String> all = WORDS.splitToList(Normalisation.NAME_ORDER.apply(text));
        boolean initial = all.size() == 2 && (isInitial(all.get(0)) || isInitial(all.get(1)));
        return initial ? all : WORDS.splitToList(Normalisation.FORM_OF_ADDRESS.apply(text));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && !Character.isIdeographic(word.charAt(0));
    }

    /** The same without suffixes and degrees; a letter at the beginning, or one of two words, is an initial. */
    static List<String> bareWords(String text) {
        List<String> words = words(text);
        return IntStream.range(0, words.size())
                .filter(i -> ((i == 0 || words.size() == 2) && words.get(i).length() == 1) || !AROUND.has(words.get(i)))
                .mapToObj(words::get)
                .toList();
    }

    /** The words in one order, whichever it was; empty for what is no name of several words. */
    static String sorted(List<String> words) {
        boolean digits = words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        return words.size() < 2 || digits ? "" : words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The only word of a text where it may be a first name, else empty. */
    static String alone(String text) {
        List<String> words = bareWords(text);
        boolean one = words.size() == 1 && words.get(0).codePoints().allMatch(Character::isLetter);
        return one && words.get(0).length() > 1 ? words.get(0) : "";
    }

    /** The name in the order it is written, or null where it has not two words; {@code Doe J.} is {@code J. Doe}. */
    static @Nullable PersonName of(String text) {
        List<String> words = SEVERAL.matcher(text).find() ? List.of() : bareWords(text);
        if (sorted(words).isEmpty() || words.size() > MOST_WORDS) {
            return null;
        }
        int last = words.size() - 1;
        boolean turned = last == 1 && isInitial(words.get(1)) && !isInitial(words.get(0));
        return turned
                ? new PersonName(words.get(1), List.of(), words.get(0))
                : new PersonName(words.get(0), words.subList(1, last), words.get(last));
    }

    /** First and last word in one order. */
    String ends() {
        return first.compareTo(last) < 0 ? first + " " + last : last + " " + first;
    }

    /** Whether the names in between contradict each other: {@code R.} and {@code Robert} do not, nor does none. */
    static boolean haveSameMiddle(List<String> one, List<String> other) {
        List<String> fewer = one.size() <= other.size() ? one : other;
        List<String> more = one.size() <= other.size() ? other : one;
        return fewer.stream()
                .allMatch(word -> more.stream().anyMatch(with -> with.startsWith(word) || word.startsWith(with)));
    }
}
