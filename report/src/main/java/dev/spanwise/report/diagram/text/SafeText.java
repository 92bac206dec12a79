package dev.spanwise.report.diagram.text;

/**
 * Text from a file, made harmless for a picture. Every label goes through here, so that a name is shown as text
 * whatever it says.
 */
public final class SafeText {
    /** Longer texts are cut; no box shows more. */
    static final int MOST_CODE_POINTS = 200;

    private SafeText() {}

    /**
     * The text on one line: control characters, line breaks, lone surrogates, non-characters and direction overrides
     * become spaces, runs of spaces one, and what is longer than 200 code points ends in an ellipsis.
     */
    public static String clean(String raw) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        boolean space = true;
        for (int i = 0; i < raw.length() && length <= MOST_CODE_POINTS; ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = Character.isWhitespace(c) || !isPrintable(c);
            if (!blank || !space) {
                text.appendCodePoint(blank ? ' ' : c);
                length++;
            }
            space = blank;
        }
        if (length <= MOST_CODE_POINTS) {
            return text.toString().stripTrailing();
        }
        return text.substring(0, text.offsetByCodePoints(0, MOST_CODE_POINTS - 1))
                        .stripTrailing() + "…";
    }

    /** Text for a label of a DOT file; the same rule holds for plain and HTML-like labels. */
    public static String forDot(String raw) {
        String text = clean(raw);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '<', '>', '"', '\'', '=' ->
                    escaped.append("&#").append((int) c).append(';');
                case '\\' -> escaped.append("&#92;&#92;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * Text for a tooltip in a DOT file. There Graphviz replaces codes such as {@code \\N} even where the backslash was
     * escaped; a space of no width behind each backslash keeps them from being codes.
     */
    public static String forDotTooltip(String raw) {
        return forDot(raw.replace("\\", "\\\u200B"));
    }

    /** Text for an element or attribute of an SVG or HTML file. */
    public static String forXml(String raw) {
        return clean(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && !direction
                && !nonCharacter;
    }
}
