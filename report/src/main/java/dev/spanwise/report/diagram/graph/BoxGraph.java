package dev.spanwise.report.diagram.graph;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.ReportingBoxes;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.text.SafeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a drawing is a graph: the boxes that stand for something, and who reports to whom. Titles, legends and sources
 * around the picture are none of it.
 *
 * @param boxes in the order of the drawing
 * @param edges between them
 */
public record BoxGraph(List<Box> boxes, List<Edge> edges) {
    /** A line from a manager to a report, or a dotted one. */
    record Edge(String from, String to, boolean dotted) {}

    public BoxGraph {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /** The graph of a drawing. O(boxes + lines). */
    public static BoxGraph of(Drawing drawing, List<ReportingBoxes> reporting) {
        List<Box> boxes =
                drawing.boxes().stream().filter(box -> !box.title().isEmpty()).toList();
        Set<String> known = boxes.stream().map(Box::id).collect(Collectors.toSet());
        Stream<Edge> lines = reporting.stream().map(line -> new Edge(line.manager(), line.report(), false));
        Stream<Edge> dotted = drawing.connectors().stream()
                .filter(Connector::dashed)
                .map(line -> new Edge(line.from(), line.to(), true));
        return new BoxGraph(
                boxes,
                Stream.concat(lines, dotted)
                        .filter(edge -> known.contains(edge.from()) && known.contains(edge.to()))
                        .toList());
    }

    /** The lines of text in a box, made harmless. */
    static List<String> text(Box box) {
        return box.lines().stream().map(BoxGraph::text).toList();
    }

    private static String text(TextLine line) {
        return SafeText.clean(line.runs().stream().map(TextRun::inWords).collect(Collectors.joining(" ")));
    }
}
