package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.PlainLetters;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header cells in comparable form: {@code EMPLOYEE_ID}, {@code Employee Id} and {@code employeeId} are the same. */
final class HeaderText {
    /** What is longer is no header: it means nothing, and only its beginning is looked at. */
    private static final int LONGEST = 500;

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（][^)\\]）]*[)\\]）]");

    private static final Pattern CURRENCY_LAST = Pattern.compile(
            "[\\s,/_-]+(in\\s+)?((tk|[tk])?\\s?(€|\\$|£|eur|euros?|usd|gbp|chf|sek|nok|dkk|pln|czk|huf)|tsd\\.?|thousands?)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private HeaderText() {}

    /** Whether a text is too long for a header: making out what it means would take longer than reading the file. */
    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** Letters and digits alone, in lower case and without accents. */
    static String squeeze(String header) {
        int i = 0;
        while (i < header.length() && isSqueezed(header.charAt(i))) {
            i++;
        }
        if (i == header.length()) {
            return header;
        }
        return PlainLetters.isAscii(header) ? squeezeAscii(header, i) : squeezeAny(header);
    }

    private static boolean isSqueezed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String squeezeAscii(String header, int squeezedAlready) {
        StringBuilder squeezed = new StringBuilder(header.length()).append(header, 0, squeezedAlready);
        for (int i = squeezedAlready; i < header.length(); i++) {
            char c = header.charAt(i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if (isSqueezed(small)) {
                squeezed.append(small);
            }
        }
        return squeezed.toString();
    }

    private static String squeezeAny(String header) {
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
        return isPartOfWord(letter, Character.getType(letter));
    }

    private static boolean isPartOfWord(int letter, int type) {
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The words of a header, squeezed: {@code autoridad_cargo} and {@code AutoridadCargo} have two. */
    static List<String> words(String header) {
        return allWords(withoutBrackets(header));
    }

    /** Whether a list has a header as it is written, or its words. */
    static boolean isOf(WordList list, String header) {
        return list.has(header) || list.has(String.join(" ", allWords(header)));
    }

    /** The same with what stands in brackets. */
    static List<String> allWords(String text) {
        String header = isTooLong(text) ? text.substring(0, LONGEST) : text;
        List<String> words = new ArrayList<>();
        int from = 0;
        boolean afterSmall = false;
        for (int i = 0; i < header.length(); i += Character.charCount(header.codePointAt(i))) {
            int letter = header.codePointAt(i);
            int type = Character.getType(letter);
            if (!isPartOfWord(letter, type)) {
                add(header.substring(from, i), words);
                from = i + Character.charCount(letter);
            } else if (afterSmall && type == Character.UPPERCASE_LETTER) {
                add(header.substring(from, i), words);
                from = i;
            }
            afterSmall = type == Character.LOWERCASE_LETTER;
        }
        add(header.substring(from), words);
        return List.copyOf(words);
    }

    private static void add(String word, List<String> words) {
        String squeezed = squeeze(word);
        if (!squeezed.isEmpty()) {
            words.add(squeezed);
        }
    }

    /** The header without what it says in brackets, for example a unit. */
    static String withoutBrackets(String header) {
        boolean brackets = header.indexOf('(') >= 0 || header.indexOf('[') >= 0 || header.indexOf('（') >= 0;
        return !brackets || isTooLong(header)
                ? header
                : IN_BRACKETS.matcher(header).replaceAll(" ");
    }

    /** The header without the currency at its end: {@code Gehalt in TEUR}. */
    static String withoutCurrency(String header) {
        return isTooLong(header) ? header : CURRENCY_LAST.matcher(header).replaceFirst("");
    }

    /** What stands after the last dot: {@code name} of {@code department.name}. */
    static String lastSegment(String header) {
        return header.substring(header.lastIndexOf('.') + 1);
    }
}
