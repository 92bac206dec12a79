package dev.spanwise.report.diagram.format;

import dev.spanwise.report.diagram.text.LiberationSans;
import java.awt.Font;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with letters that our font does not have. A browser looks for another font by itself; Java does so for its own
 * names of fonts alone, and draws empty boxes else.
 */
final class ForeignLetters {
    /** A text of ours: until its font, until its words, its words. */
    private static final Pattern TEXT = Pattern.compile("(<text [^>]*font-family=\")[^\"]*(\"[^>]*>)([^<]*)");

    private ForeignLetters() {}

    /** Whether there are any. */
    static boolean in(String text) {
        return text.codePoints().anyMatch(c -> c > 0x7f && !LiberationSans.REGULAR.has(c));
    }

    /** The picture with such texts in whatever installed font has their letters: joined, and in the order they are seen in. */
    static String inInstalledFonts(String svg) {
        return in(svg) ? TEXT.matcher(svg).replaceAll(ForeignLetters::inInstalledFont) : svg;
    }

    private static String inInstalledFont(MatchResult text) {
        String same = in(text.group(3))
                ? text.group(1) + Font.SANS_SERIF + text.group(2) + VisualOrder.of(ArabicForms.joined(text.group(3)))
                : text.group();
        return Matcher.quoteReplacement(same);
    }
}
