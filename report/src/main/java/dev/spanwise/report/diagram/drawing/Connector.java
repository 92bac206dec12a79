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
 */
public record Connector(String from, String to, List<Point> points, String colour, double width, boolean dashed) {
    public Connector {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs two points, not " + points.size());
        }
    }

    /** A reporting line. */
    public static Connector line(Box from, Box to, Point... points) {
        return new Connector(from.id(), to.id(), List.of(points), BoxStyle.LINE, 1, false);
    }

    /**
     * The shortest way between two boxes that is still seen: straight, or around the right side of two boxes that stand
     * in the same column.
     */
    public static Connector between(Box from, Box to, String colour, double width, boolean dashed) {
        Point start = new Point(from.centreX(), from.centreY());
        Point end = new Point(to.centreX(), to.centreY());
        if (Math.abs(start.x() - end.x()) > Math.min(from.width(), to.width()) / 2) {
            return new Connector(from.id(), to.id(), List.of(start, end), colour, width, dashed);
        }
        double side = Math.max(from.right(), to.right()) + 5;
        List<Point> around = List.of(start, new Point(side, start.y()), new Point(side, end.y()), end);
        return new Connector(from.id(), to.id(), around, colour, width, dashed);
    }

    Connector renamed(String prefix) {
        return new Connector(prefix + from, prefix + to, points, colour, width, dashed);
    }

    Connector moved(double dx, double dy) {
        return new Connector(from, to, points.stream().map(p -> p.moved(dx, dy)).toList(), colour, width, dashed);
    }
}
