package dev.spanwise.report.diagram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** The places of all boxes and lines as JSON, for programs that draw them in their own way. Points, y downwards. */
public final class PositionsJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PositionsJson() {}

    public static String write(Diagram diagram) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schemaVersion", 1).put("layout", diagram.kind());
        root.put("title", diagram.title()).put("description", diagram.description());
        root.put("width", rounded(diagram.drawing().width()));
        root.put("height", rounded(diagram.drawing().height()));
        ArrayNode boxes = root.putArray("boxes");
        diagram.drawing().boxes().forEach(box -> addBox(boxes.addObject(), box));
        ArrayNode lines = root.putArray("lines");
        diagram.drawing().connectors().forEach(line -> addLine(lines.addObject(), line));
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addBox(ObjectNode node, Box box) {
        node.put("id", box.id()).put("title", box.title()).put("description", box.description());
        node.put("x", rounded(box.x())).put("y", rounded(box.y()));
        node.put("width", rounded(box.width())).put("height", rounded(box.height()));
        node.put("fill", box.style().fill());
        ArrayNode text = node.putArray("text");
        box.lines().forEach(line -> text.add(text(line)));
    }

    private static String text(TextLine line) {
        return line.runs().stream().map(TextRun::inWords).collect(Collectors.joining(" "));
    }

    private static void addLine(ObjectNode node, Connector line) {
        node.put("from", line.from()).put("to", line.to()).put("dashed", line.dashed());
        ArrayNode points = node.putArray("points");
        line.points().forEach(p -> points.addArray().add(rounded(p.x())).add(rounded(p.y())));
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
