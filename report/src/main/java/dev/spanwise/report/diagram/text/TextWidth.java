package dev.spanwise.report.diagram.text;

import java.util.ArrayList;
import java.util.List;

/** Measures text in points and cuts it to a width. */
public final class TextWidth {
    private TextWidth() {}

    /** Width in points of a text on one line, at this font size. */
    public static double of(String text, double size, boolean bold) {
        LiberationSans face = bold ? LiberationSans.BOLD : LiberationSans.REGULAR;
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += advance(c, face);
            i += Character.charCount(c);
        }
        return size * width;
    }

    /** The text, or as much of it with an ellipsis as is not wider than {@code width} points. */
    public static String fit(String text, double size, boolean bold, double width) {
        if (of(text, size, bold) <= width) {
            return text;
        }
        LiberationSans face = bold ? LiberationSans.BOLD : LiberationSans.REGULAR;
        double room = width / size - advance('…', face);
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            room -= advance(c, face);
            if (room < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text in lines of at most that width, broken at spaces; a single word that is wider is cut. */
    public static List<String> wrap(String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size, bold) > width) {
                lines.add(line);
                longer = word;
            }
            line = fit(longer, size, bold, width);
        }
        lines.add(line);
        return lines;
    }

    /** Characters of other scripts come from another font; the estimate is on the wide side. */
    private static double advance(int codePoint, LiberationSans face) {
        double own = face.advance(codePoint);
        if (own >= 0) {
            return own;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 1.05 : codePoint > 0xFFFF ? 1.3 : 0.75;
        };
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> (codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
        };
    }
}
