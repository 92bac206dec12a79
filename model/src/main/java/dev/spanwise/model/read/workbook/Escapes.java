package dev.spanwise.model.read.workbook;

import org.jspecify.annotations.Nullable;

/** The five signs that XML has names for. */
final class Escapes {
    private Escapes() {}

    /** A text with the signs themselves; null where it has other names or characters that a parser has to judge. */
    static @Nullable String undone(String text) {
        // what cannot be decoded, and what is no character
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
            return null;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
            int end = text.indexOf(';', at);
            char sign = end < 0 ? 0 : sign(text.substring(at + 1, end));
            if (sign == 0) {
                return null;
            }
            plain.append(text, done, at).append(sign);
            done = end + 1;
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static char sign(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> 0;
        };
    }
}
