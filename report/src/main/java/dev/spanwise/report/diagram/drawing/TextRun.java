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
 * @param background as {@code #rrggbb} behind a badge; empty for text alone
 */
public record TextRun(String text, double size, boolean bold, String colour, boolean struck, String background) {
    /** Room at either side of a badge's text, in points. */
    private static final double SIDE = 3;

    /** Colour of names and titles of pictures. */
    public static final String INK = "#1a1a1a";
    /** Colour of job titles. */
    public static final String GREY = "#555555";

    public TextRun {
        text = SafeText.clean(text);
    }

    /** Text alone. */
    public TextRun(String text, double size, boolean bold, String colour, boolean struck) {
        this(text, size, bold, colour, struck, "");
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

    /** A sign that stands in a colour of its own. */
    public static TextRun badge(String text, double size, String colour, String background) {
        return new TextRun(text, size, true, colour, false, background);
    }

    public boolean isBadge() {
        return !background.isEmpty();
    }

    /** The text where colours get lost: a badge stands in brackets there. */
    public String inWords() {
        return isBadge() ? "[" + text + "]" : text;
    }

    public TextRun struck(boolean strike) {
        return new TextRun(text, size, bold, colour, strike, background);
    }

    /** In another colour; a badge keeps its own. */
    public TextRun coloured(String other) {
        return isBadge() ? this : new TextRun(text, size, bold, other, struck);
    }

    /** Width in points. */
    public double width() {
        return TextWidth.of(text, size, bold) + sides();
    }

    /** Cut to a width in points, with an ellipsis where something is missing. */
    public TextRun fitted(double width) {
        return new TextRun(TextWidth.fit(text, size, bold, width - sides()), size, bold, colour, struck, background);
    }

    private double sides() {
        return isBadge() ? 2 * SIDE : 0;
    }
}
