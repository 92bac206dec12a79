package dev.spanwise.report.diagram.drawing;

import java.util.List;

/**
 * A line between two boxes through given points.
 *
 * @param from id of the box it belongs to at its beginning
 * @param to id of the box at its end
 * @param points its corners, at least two
 * @param colour as {@code #rrggbb}
 * @param width in points
 * @param dashed whether dashed, as dotted reporting lines are
 * @param curved whether the points are the control points of a cubic curve, three for each piece after the first
 */
public record Connector(
        String from, String to, List<Point> points, String colour, double width, boolean dashed, boolean curved) {
    public Connector {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs two points, not " + points.size());
        }
    }

    /** A reporting line. */
    public static Connector line(Box from, Box to, Point... points) {
        return new Connector(from.id(), to.id(), List.of(points), BoxStyle.LINE, 1, false, false);
    }

    Connector moved(double dx, double dy) {
        return new Connector(
                from, to, points.stream().map(p -> p.moved(dx, dy)).toList(), colour, width, dashed, curved);
    }
}
