package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Point;
import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/**
 * Draws the lines of a slide behind its boxes, and glues their ends to the boxes once these are there, so that a line
 * follows a box that somebody moves.
 */
final class SlideLines {
    private final XSLFSlide slide;
    private final SlidePlace place;
    private final Map<String, Box> boxes;
    private final Map<String, List<IntConsumer>> loose = new HashMap<>();

    SlideLines(XSLFSlide slide, SlidePlace place, List<Box> boxes) {
        this.slide = slide;
        this.place = place;
        this.boxes = boxes.stream().collect(Collectors.toMap(Box::id, Function.identity(), (first, second) -> first));
    }

    void draw(Connector line) {
        List<Point> points = line.points().stream().map(place::at).toList();
        XSLFConnectorShape shape = slide.createConnector();
        new Elbow(points).shape(shape);
        shape.setLineColor(Color.decode(line.colour()));
        shape.setLineWidth(line.width() * place.scale());
        shape.setLineDash(line.dashed() ? LineDash.DASH : LineDash.SOLID);
        CTNonVisualConnectorProperties ends =
                ((CTConnector) shape.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
        keep(line.from(), line.points().get(0), ends::addNewStCxn);
        keep(line.to(), line.points().get(line.points().size() - 1), ends::addNewEndCxn);
    }

    private void keep(String box, Point end, Supplier<CTConnection> connection) {
        Box at = boxes.get(box);
        if (at != null) {
            loose.computeIfAbsent(box, b -> new ArrayList<>()).add(shape -> {
                CTConnection glued = connection.get();
                glued.setId(shape);
                glued.setIdx(side(at, end));
            });
        }
    }

    /** Glues what ends at a box to the shape it has become. */
    void glue(String box, int shape) {
        loose.getOrDefault(box, List.of()).forEach(end -> end.accept(shape));
        loose.remove(box);
    }

    /** The nearest of a rectangle's four places for lines: 0 above, then against the clock. */
    private static int side(Box box, Point end) {
        double[] distances = {
            Math.abs(end.y() - box.y()),
            Math.abs(end.x() - box.x()),
            Math.abs(end.y() - box.bottom()),
            Math.abs(end.x() - box.right())
        };
        int nearest = 0;
        for (int side = 1; side < distances.length; side++) {
            nearest = distances[side] < distances[nearest] ? side : nearest;
        }
        return nearest;
    }
}
