package dev.spanwise.model.read.workbook;

import org.jspecify.annotations.Nullable;

/** Signs that XML has names or numbers for. */
final class Escapes {
    private Escapes() {}

    /** A text with the signs themselves; null where it has what a parser has to judge. */
    static @Nullable String undone(String text) {
        // what cannot be decoded, and what is no character
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
            return null;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
            int end = text.indexOf(';', at);
            int sign = end < 0 ? 0 : sign(text.substring(at + 1, end));
            if (sign == 0) {
                return null;
            }
            plain.append(text, done, at).appendCodePoint(sign);
            done = end + 1;
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static int sign(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#x") ? numbered(name, 2, 16) : name.startsWith("#") ? numbered(name, 1, 10) : 0;
        };
    }

    /** The character with a number, 0 where it has more digits than any needs, or is one of the unusual ones. */
    private static int numbered(String name, int from, int radix) {
        int number = 0;
        for (int i = from; i < name.length() && name.length() <= 8; i++) {
            char sign = name.charAt(i);
            int digit = sign < 128 ? Character.digit(sign, radix) : -1;
            if (digit < 0) {
                return 0;
            }
            number = number * radix + digit;
        }
        boolean usual = number >= ' ' && number < Character.MIN_SURROGATE;
        return usual || (number > Character.MAX_SURROGATE && number < 0xFFFD) ? number : 0;
    }
}
