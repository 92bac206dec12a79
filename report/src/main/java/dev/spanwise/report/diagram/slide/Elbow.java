package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Point;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/**
 * The way of a line as one of the connectors that slides know: straight, or with one to four corners. Theirs begin
 * sideways; one that begins upwards or downwards is turned by a quarter. A way they do not know becomes straight.
 */
final class Elbow {
    private static final int QUARTER = 90;
    /** What counts as no way at all, in points. */
    private static final double NEAR = 0.01;

    private static final int WHOLE = 100_000;
    /** By number of straight pieces. */
    private static final List<ShapeType> TYPES = List.of(
            ShapeType.LINE,
            ShapeType.LINE,
            ShapeType.BENT_CONNECTOR_2,
            ShapeType.BENT_CONNECTOR_3,
            ShapeType.BENT_CONNECTOR_4,
            ShapeType.BENT_CONNECTOR_5);

    private final List<Point> corners;
    private final boolean elbow;
    /** Whether it begins upwards or downwards. */
    private final boolean turned;

    private final double dx;
    private final double dy;

    Elbow(List<Point> points) {
        this.corners = corners(points);
        this.elbow = corners.size() > 2 && corners.size() <= TYPES.size() && isSquare(corners);
        this.turned = elbow && isUpright(corners.get(0), corners.get(1));
        Point start = corners.get(0);
        Point end = corners.get(corners.size() - 1);
        // corners are counted in shares of the whole way: where there is none in a direction, a point of it
        this.dx = extent(end.x() - start.x(), turned ? -1 : 1);
        this.dy = extent(end.y() - start.y(), 1);
    }

    private double extent(double way, double least) {
        return elbow && Math.abs(way) < 1 ? least : way;
    }

    /** Without points where the line goes on in the same direction. */
    private static List<Point> corners(List<Point> points) {
        List<Point> corners = new ArrayList<>(points);
        for (int i = corners.size() - 2; i > 0; i--) {
            Point before = corners.get(i - 1);
            Point at = corners.get(i);
            Point after = corners.get(i + 1);
            double turn = (at.x() - before.x()) * (after.y() - at.y()) - (at.y() - before.y()) * (after.x() - at.x());
            if (Math.abs(turn) < NEAR) {
                corners.remove(i);
            }
        }
        return corners;
    }

    private static boolean isSquare(List<Point> corners) {
        for (int i = 1; i < corners.size(); i++) {
            Point a = corners.get(i - 1);
            Point b = corners.get(i);
            if (!isUpright(a, b) && Math.abs(a.y() - b.y()) > NEAR) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpright(Point a, Point b) {
        return Math.abs(a.x() - b.x()) <= NEAR;
    }

    /** Gives a connector this way. */
    void shape(XSLFConnectorShape shape) {
        shape.setShapeType(elbow ? TYPES.get(corners.size() - 1) : ShapeType.LINE);
        Point start = corners.get(0);
        double along = Math.abs(turned ? dy : dx);
        double across = Math.abs(turned ? dx : dy);
        double left = start.x() + dx / 2 - along / 2;
        double top = start.y() + dy / 2 - across / 2;
        shape.setAnchor(new Rectangle2D.Double(left, top, along, across));
        shape.setRotation(turned ? QUARTER : 0);
        shape.setFlipHorizontal(turned ? dy < 0 : dx < 0);
        shape.setFlipVertical(turned ? dx > 0 : dy < 0);
        if (elbow) {
            bend(((CTConnector) shape.getXmlObject()).getSpPr().getPrstGeom());
        }
    }

    /** Where between its ends it turns: the first, third ... corner along the way it begins in, the others across. */
    private void bend(CTPresetGeometry2D geometry) {
        CTGeomGuideList guides = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
        Point start = corners.get(0);
        for (int i = 1; i < corners.size() - 2; i++) {
            boolean upright = turned == (i % 2 == 1);
            Point corner = corners.get(i);
            double share = upright ? (corner.y() - start.y()) / dy : (corner.x() - start.x()) / dx;
            CTGeomGuide guide = guides.addNewGd();
            guide.setName("adj" + i);
            guide.setFmla("val " + Math.round(WHOLE * share));
        }
    }
}
