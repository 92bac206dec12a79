package dev.spanwise.report.diagram.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.report.diagram.drawing.Point;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/**
 * Connectors are drawn again as the standard defines them (ECMA-376, presetShapeDefinitions): the way of each preset in
 * its own rectangle, mirrored, then turned about its middle. What comes out must be the way that was asked for.
 */
class ElbowTest {
    @Test
    void theConnectorGoesWhereTheLineGoes() throws IOException {
        Random random = new Random(18);
        try (XMLSlideShow show = new XMLSlideShow()) {
            var slide = show.createSlide();
            for (int round = 0; round < 500; round++) {
                List<Point> line = randomLine(random, 1 + random.nextInt(5));
                XSLFConnectorShape shape = slide.createConnector();
                new Elbow(line).shape(shape);

                List<Point> drawn = way(shape);
                assertThat(drawn).hasSameSizeAs(line);
                for (int i = 0; i < line.size(); i++) {
                    assertThat(drawn.get(i).x()).isCloseTo(line.get(i).x(), within(1.1));
                    assertThat(drawn.get(i).y()).isCloseTo(line.get(i).y(), within(1.1));
                }
            }
        }
    }

    /** Pieces in turn sideways and upright, each at least 5 points long; some lines end where they began in one way. */
    private static List<Point> randomLine(Random random, int pieces) {
        boolean upright = random.nextBoolean();
        List<Point> points = new ArrayList<>(List.of(new Point(300, 300)));
        for (int i = 0; i < pieces; i++) {
            Point last = points.get(i);
            double length = (5 + random.nextInt(90)) * (random.nextBoolean() ? 1 : -1);
            boolean back = i == 2 && random.nextInt(3) == 0;
            length = back ? back(points, upright) : length;
            points.add(upright ? new Point(last.x(), last.y() + length) : new Point(last.x() + length, last.y()));
            upright = !upright;
        }
        return points;
    }

    private static double back(List<Point> points, boolean upright) {
        Point first = points.get(0);
        Point second = points.get(1);
        return upright ? first.y() - second.y() : first.x() - second.x();
    }

    private static List<Point> way(XSLFConnectorShape shape) {
        Rectangle2D frame = shape.getAnchor();
        double middleX = frame.getCenterX();
        double middleY = frame.getCenterY();
        List<Point> way = new ArrayList<>();
        for (double[] share : shares(shape)) {
            double x = (shape.getFlipHorizontal() ? 0.5 - share[0] : share[0] - 0.5) * frame.getWidth();
            double y = (shape.getFlipVertical() ? 0.5 - share[1] : share[1] - 0.5) * frame.getHeight();
            boolean turned = shape.getRotation() == 90;
            way.add(turned ? new Point(middleX - y, middleY + x) : new Point(middleX + x, middleY + y));
        }
        return way;
    }

    /** The corners of the preset as shares of its rectangle. */
    private static List<double[]> shares(XSLFConnectorShape shape) {
        double[] adjusted = adjusted(shape);
        return switch (shape.getShapeType()) {
            case LINE -> List.of(new double[] {0, 0}, new double[] {1, 1});
            case BENT_CONNECTOR_2 -> List.of(new double[] {0, 0}, new double[] {1, 0}, new double[] {1, 1});
            case BENT_CONNECTOR_3 ->
                List.of(
                        new double[] {0, 0},
                        new double[] {adjusted[0], 0},
                        new double[] {adjusted[0], 1},
                        new double[] {1, 1});
            case BENT_CONNECTOR_4 ->
                List.of(
                        new double[] {0, 0},
                        new double[] {adjusted[0], 0},
                        new double[] {adjusted[0], adjusted[1]},
                        new double[] {1, adjusted[1]},
                        new double[] {1, 1});
            case BENT_CONNECTOR_5 ->
                List.of(
                        new double[] {0, 0},
                        new double[] {adjusted[0], 0},
                        new double[] {adjusted[0], adjusted[1]},
                        new double[] {adjusted[2], adjusted[1]},
                        new double[] {adjusted[2], 1},
                        new double[] {1, 1});
            default -> throw new AssertionError(shape.getShapeType());
        };
    }

    private static double[] adjusted(XSLFConnectorShape shape) {
        var geometry = ((CTConnector) shape.getXmlObject()).getSpPr().getPrstGeom();
        return !geometry.isSetAvLst()
                ? new double[0]
                : geometry.getAvLst().getGdList().stream()
                        .map(CTGeomGuide::getFmla)
                        .mapToDouble(formula -> Integer.parseInt(formula.substring("val ".length())) / 100_000.0)
                        .toArray();
    }
}
