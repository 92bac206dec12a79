package dev.spanwise.report.diagram.drawing;

import dev.spanwise.model.text.MachineWord;

/**
 * How a box looks besides its text.
 *
 * @param fill {@code #rrggbb}, two of them with a colon between for a band at the left end, or empty for none
 * @param stroke colour of the outline, or empty for none
 * @param width of the outline in points
 * @param outline how the outline is drawn
 */
public record BoxStyle(String fill, String stroke, double width, Outline outline) {
    /** How an outline is drawn: dashed for vacant positions, dotted for contractors. */
    public enum Outline implements MachineWord {
        SOLID,
        DASHED,
        DOTTED
    }

    /** Colour of lines and plain outlines. */
    public static final String LINE = "#7f8fa6";

    /** Text alone. */
    public static final BoxStyle BARE = new BoxStyle("", "", 0, Outline.SOLID);

    public static BoxStyle filled(String fill) {
        return new BoxStyle(fill, LINE, 1, Outline.SOLID);
    }

    /** Whether it is like {@link #BARE}; asked of each part, since Java would have to make {@code equals} of a record first. */
    public boolean isBare() {
        return fill.isEmpty() && stroke.isEmpty() && width == 0 && outline == Outline.SOLID;
    }

    public BoxStyle withFill(String other) {
        return new BoxStyle(other, stroke, width, outline);
    }

    public BoxStyle withOutline(String colour, double newWidth, Outline newOutline) {
        return new BoxStyle(fill, colour, newWidth, newOutline);
    }
}
