package dev.spanwise.model.read.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts without accents (Unicode's compatibility decomposition, marks left out), with a table for the Latin letters, so
 * that a start needs no Unicode data.
 */
public final class PlainLetters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char FIRST = 0xC0;
    /** What the letters from {@link #FIRST} on are without marks; a question mark where it takes more than one letter. */
    private static final String BASES = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIı??JjKkĸLlLlLl?"
            + "?ŁłNnNnNn?ŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzs";

    private PlainLetters() {}

    /** Whether every character is ASCII. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The text without marks; the table where it does, else Unicode's data. */
    public static String of(String text) {
        return isSimple(text) ? byTable(text) : byUnicode(text);
    }

    /** Whether the table does: ASCII, accented Latin letters that have one plain one, Chinese characters. */
    public static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inTable = c >= FIRST && c < FIRST + BASES.length() && BASES.charAt(c - FIRST) != '?';
            if (c > 127 && !inTable && !(c >= 0x4E00 && c <= 0x9FA5)) {
                return false;
            }
        }
        return true;
    }

    private static String byTable(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= FIRST && c < FIRST + BASES.length() ? BASES.charAt(c - FIRST) : c);
        }
        return plain.toString();
    }

    static String byUnicode(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
