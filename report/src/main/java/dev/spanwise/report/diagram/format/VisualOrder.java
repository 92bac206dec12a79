package dev.spanwise.report.diagram.format;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of SVG with its letters from left to right as they are seen, for what draws one letter after the other. The order
 * is that of the Unicode bidirectional algorithm (Unicode Standard Annex 9), as Java has it.
 */
final class VisualOrder {
    /** What is drawn as one: an entity, or a letter with its marks. */
    private static final Pattern SIGN = Pattern.compile("&[^;]+;|\\X");

    private static final String BRACKETS = "()[]{}«»";

    private VisualOrder() {}

    /** The text as it is where nothing in it runs from right to left. */
    static String of(String text) {
        String[] signs = SIGN.matcher(text).results().map(MatchResult::group).toArray(String[]::new);
        String firsts = Arrays.stream(signs).map(sign -> sign.substring(0, 1)).collect(Collectors.joining());
        Bidi order = new Bidi(firsts, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (order.isLeftToRight()) {
            return text;
        }
        byte[] levels = new byte[signs.length];
        for (int i = 0; i < signs.length; i++) {
            levels[i] = (byte) order.getLevelAt(i);
            signs[i] = levels[i] % 2 == 1 ? mirrored(signs[i]) : signs[i];
        }
        Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
        return String.join("", signs);
    }

    /** A bracket that opens to the right opens to the left where the text runs so. */
    private static String mirrored(String sign) {
        int at = BRACKETS.indexOf(sign);
        return at < 0 ? sign : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
    }
}
