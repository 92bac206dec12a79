package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Point;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;

/**
 * Where a drawing lies on its slide.
 *
 * @param scale points of the slide for a point of the drawing
 * @param left of the drawing, in points of the slide
 * @param top of the drawing, in points of the slide
 */
record SlidePlace(double scale, double left, double top) {
    /** So large that who sits at the back of a room reads the names of boxes: larger ones would look like posters. */
    private static final double LARGEST = 1.75;

    /** In the middle of a slide, as large as it can be there, up to a limit; a small drawing would be an island otherwise. */
    static SlidePlace filling(Dimension size, double width, double height) {
        double scale = Math.min(LARGEST, Math.min(size.getWidth() / width, size.getHeight() / height));
        return new SlidePlace(scale, (size.getWidth() - width * scale) / 2, (size.getHeight() - height * scale) / 2);
    }

    Point at(Point point) {
        return new Point(left + point.x() * scale, top + point.y() * scale);
    }

    Rectangle2D at(double x, double y, double width, double height) {
        Point corner = at(new Point(x, y));
        return new Rectangle2D.Double(corner.x(), corner.y(), width * scale, height * scale);
    }
}
