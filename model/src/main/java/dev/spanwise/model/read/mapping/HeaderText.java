package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.PlainLetters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header cells in comparable form: {@code EMPLOYEE_ID}, {@code Employee Id} and {@code employeeId} are the same. */
final class HeaderText {
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（][^)\\]）]*[)\\]）]");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private HeaderText() {}

    /** Letters and digits alone, in lower case and without accents. */
    static String squeeze(String header) {
        String plain = PlainLetters.of(header);
        StringBuilder squeezed = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int letter = plain.codePointAt(i);
            if (isLetterOrNumber(letter)) {
                squeezed.appendCodePoint(letter);
            }
        }
        return squeezed.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrNumber(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
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
