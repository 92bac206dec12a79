package dev.spanwise.model.read.mapping;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header cells in comparable form: {@code EMPLOYEE_ID}, {@code Employee Id} and {@code employeeId} are the same. */
final class HeaderText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（][^)\\]）]*[)\\]）]");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private HeaderText() {}

    /** Letters and digits alone, in lower case and without accents. */
    static String squeeze(String header) {
        String plain = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The words of a header, squeezed: {@code autoridad_cargo} and {@code AutoridadCargo} have two. */
    static List<String> words(String header) {
        return allWords(withoutBrackets(header));
    }

    /** The same with what stands in brackets. */
    static List<String> allWords(String header) {
        return Arrays.stream(WORD_END.split(header))
                .map(HeaderText::squeeze)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The header without what it says in brackets, for example a unit. */
    static String withoutBrackets(String header) {
        return IN_BRACKETS.matcher(header).replaceAll(" ");
    }

    /** What stands after the last dot: {@code name} of {@code department.name}. */
    static String lastSegment(String header) {
        return header.substring(header.lastIndexOf('.') + 1);
    }
}
