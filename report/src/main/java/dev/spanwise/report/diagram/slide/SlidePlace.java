package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Point;
import java.awt.geom.Rectangle2D;

/**
 * Where a drawing lies on its slide.
 *
 * @param scale points of the slide for a point of the drawing
 * @param left of the drawing, in points of the slide
 * @param top of the drawing, in points of the slide
 */
record SlidePlace(double scale, double left, double top) {
    Point at(Point point) {
        return new Point(left + point.x() * scale, top + point.y() * scale);
    }

    Rectangle2D at(double x, double y, double width, double height) {
        Point corner = at(new Point(x, y));
        return new Rectangle2D.Double(corner.x(), corner.y(), width * scale, height * scale);
    }
}
