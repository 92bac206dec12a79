package dev.spanwise.report.diagram.drawing;

/** A place in points (1/72 inch), x to the right and y downwards. */
public record Point(double x, double y) {
    Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
