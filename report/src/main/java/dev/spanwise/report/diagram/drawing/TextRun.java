package dev.spanwise.report.diagram.drawing;

import dev.spanwise.report.diagram.text.SafeText;
import dev.spanwise.report.diagram.text.TextWidth;

/**
 * A piece of text in one font.
 *
 * @param text on one line, already clean
 * @param size of the font in points
 * @param bold whether bold
 * @param colour as {@code #rrggbb}
 * @param struck whether struck through
 */
public record TextRun(String text, double size, boolean bold, String colour, boolean struck) {
    /** Colour of names and titles of pictures. */
    public static final String INK = "#1a1a1a";
    /** Colour of job titles. */
    public static final String GREY = "#555555";

    public TextRun {
        text = SafeText.clean(text);
    }

    public static TextRun bold(String text, double size) {
        return new TextRun(text, size, true, INK, false);
    }

    public static TextRun plain(String text, double size) {
        return new TextRun(text, size, false, INK, false);
    }

    public static TextRun grey(String text, double size) {
        return new TextRun(text, size, false, GREY, false);
    }

    public TextRun struck(boolean strike) {
        return new TextRun(text, size, bold, colour, strike);
    }

    public TextRun coloured(String other) {
        return new TextRun(text, size, bold, other, struck);
    }

    /** Width in points. */
    public double width() {
        return TextWidth.of(text, size, bold);
    }

    /** Cut to a width in points, with an ellipsis where something is missing. */
    public TextRun fitted(double width) {
        return new TextRun(TextWidth.fit(text, size, bold, width), size, bold, colour, struck);
    }
}
