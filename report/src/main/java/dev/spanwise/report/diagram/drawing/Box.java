package dev.spanwise.report.diagram.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rectangle with text, from its upper left corner.
 *
 * @param id name in the DOT file, made by us: letters and digits
 * @param x left edge in points
 * @param y upper edge in points, downwards
 * @param width in points
 * @param height in points
 * @param style fill and outline
 * @param lines its text, centred as a block from top to bottom
 * @param align whether the lines begin at the left or are centred
 * @param title what a reader who does not see the picture is told first; empty for a box that only decorates
 * @param description the rest of it, or empty
 * @param link file or anchor made by us, or empty
 * @param inset room at the left, in points, that its text leaves free for a portrait; 0 for none
 * @param picture what fills it
 */
public record Box(
        String id,
        double x,
        double y,
        double width,
        double height,
        BoxStyle style,
        List<TextLine> lines,
        Align align,
        String title,
        String description,
        String link,
        double inset,
        Optional<Picture> picture) {
    /** Where lines begin. */
    public enum Align {
        LEFT,
        CENTRE
    }

    /** Room between text and outline, in points. */
    public static final double PADDING = 4;

    public Box {
        lines = List.copyOf(lines);
    }

    /** A box at the origin without title, description and link. */
    public static Box of(String id, double width, double height, BoxStyle style, List<TextLine> lines) {
        return new Box(id, 0, 0, width, height, style, lines, Align.LEFT, "", "", "", 0, Optional.empty());
    }

    public Box at(double newX, double newY) {
        return new Box(id, newX, newY, width, height, style, lines, align, title, description, link, inset, picture);
    }

    public Box moved(double dx, double dy) {
        return at(x + dx, y + dy);
    }

    Box named(String other) {
        return new Box(other, x, y, width, height, style, lines, align, title, description, link, inset, picture);
    }

    public Box sized(double newWidth, double newHeight) {
        return new Box(id, x, y, newWidth, newHeight, style, lines, align, title, description, link, inset, picture);
    }

    public Box styled(BoxStyle other) {
        return new Box(id, x, y, width, height, other, lines, align, title, description, link, inset, picture);
    }

    public Box centred() {
        return new Box(id, x, y, width, height, style, lines, Align.CENTRE, title, description, link, inset, picture);
    }

    public Box told(String newTitle, String newDescription) {
        return new Box(id, x, y, width, height, style, lines, align, newTitle, newDescription, link, inset, picture);
    }

    public Box linked(String newLink) {
        return new Box(id, x, y, width, height, style, lines, align, title, description, newLink, inset, picture);
    }

    public Box withLines(List<TextLine> others) {
        return new Box(id, x, y, width, height, style, others, align, title, description, link, inset, picture);
    }

    /** With its text so far from the left edge besides the padding. */
    public Box indented(double room) {
        return new Box(id, x, y, width, height, style, lines, align, title, description, link, room, picture);
    }

    /** Filled with a picture. */
    public Box showing(Picture shown) {
        return new Box(
                id, x, y, width, height, style, lines, align, title, description, link, inset, Optional.of(shown));
    }

    /** What the box says to a reader who does not see it: title and description, or its text where it has neither. */
    String inWords() {
        if (title.isEmpty()) {
            return lines.stream()
                    .flatMap(line -> line.runs().stream())
                    .map(TextRun::inWords)
                    .collect(Collectors.joining(" "));
        }
        return description.isEmpty() ? title : title + " · " + description;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }
}
