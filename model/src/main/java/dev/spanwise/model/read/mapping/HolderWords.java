package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What headers and cells say about positions and who holds them. */
public final class HolderWords {
    private static final WordList HOLDER = WordList.of("holder-number");
    private static final WordList OBJECT = WordList.of("holder-object");
    private static final WordList POST = WordList.of("post-number");
    private static final WordList NUMBER = WordList.of("number-word");
    private static final WordList NAME = WordList.of("name-word");
    private static final WordList PARTICLE = WordList.of("particle");
    private static final WordList VACANT = WordList.of("vacant");
    private static final WordList VACANT_ALONE = WordList.of("vacant-alone");
    private static final WordList NO_NUMBER = WordList.of("nobody-number");

    private HolderWords() {}

    /** Whether a header, in small letters, is that of the holder of a position, with or without a word for a number. */
    public static boolean isHolder(String header) {
        return HOLDER.has(header) || HOLDER.has(without(header, NUMBER::has));
    }

    /** The same for a header of the holder's name: {@code Incumbent Name}, {@code Nom du titulaire}. */
    public static boolean isHolderOrName(String header) {
        return isHolder(header) || isHolder(without(header, word -> NAME.has(word) || PARTICLE.has(word)));
    }

    /** Whether an object of nested data, told by its names on the way, is who holds what it stands in. */
    public static boolean isHolderObject(String path) {
        String words = String.join(" ", HeaderText.allWords(HeaderText.lastSegment(path)));
        return isHolder(words) || OBJECT.has(words);
    }

    /** Whether a header is nothing but a word for a number. */
    public static boolean isNumber(String header) {
        return NUMBER.has(header);
    }

    private static String without(String header, Predicate<String> some) {
        return Arrays.stream(header.split(" ", -1)).filter(some.negate()).collect(Collectors.joining(" "));
    }

    /** Whether a header, in small letters, speaks of positions. */
    public static boolean isPost(String header) {
        return POST.isIn(header);
    }

    /** Whether the header of a column, or what it stands in, speaks of positions: {@code parentPosition.code}. */
    public static boolean isAboutPosts(Table table, int column) {
        return isPost(String.join(" ", HeaderText.allWords(table.headers().get(column))));
    }

    /** Whether a cell for the holder says that there is none. */
    static boolean isNobody(String cell) {
        return cell.isEmpty() || NO_NUMBER.has(cell) || isVacancy(cell);
    }

    /** Whether a text says by itself that nobody is there: {@code Vacant post 12}, {@code Open (2026)}, {@code *vacant*}. */
    public static boolean isVacancy(String text) {
        String bare = withoutSigns(text);
        return VACANT.begins(bare) || VACANT_ALONE.isSetOffIn(bare);
    }

    /** Without brackets, dashes and stars before the first word. */
    private static String withoutSigns(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return text.substring(start);
    }
}
