package dev.spanwise.model.read.value;

import java.util.Locale;

/** Texts without differences that readers overlook. */
public final class Folding {
    private Folding() {}

    /** The text in small letters, each run of white space as one space. */
    public static String ofCase(String text) {
        String collapsed = Whitespace.collapse(text);
        if (PlainLetters.isAscii(collapsed)) {
            return collapsed.toLowerCase(Locale.ROOT);
        }
        return collapsed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The same without accents, and with full-width letters and ligatures as plain ones. */
    public static String ofAccents(String text) {
        if (isFolded(text)) {
            return text;
        }
        String folded = ofCase(text);
        return PlainLetters.isAscii(folded) ? folded : withoutStrokes(PlainLetters.of(folded));
    }

    /** Small ASCII letters, digits and signs with single spaces between them. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 127 || c < ' ' || (c >= 'A' && c <= 'Z') || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Letters that Unicode does not take apart, though readers see an accent or a ligature. */
    private static String withoutStrokes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'ŧ' -> plain.append('t');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The text with the digits of every script as 0 to 9. */
    public static String ofDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (digit >= 0) {
                plain.append(digit);
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
