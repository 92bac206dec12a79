package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Point;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where Graphviz would put the nodes and edges of a graph, read from its "plain" format.
 *
 * @param width of the whole in points
 * @param height of the whole in points
 * @param centres of the nodes by name
 * @param curves control points of the edges by both names
 */
record PlainLayout(double width, double height, Map<String, Point> centres, Map<String, List<Point>> curves) {
    private static final double INCH = 72;

    static PlainLayout ask(GraphvizEngine graphviz, String dot) {
        Options options = Options.create().engine(Engine.DOT).format(Format.PLAIN);
        try {
            return parse(graphviz.execute(dot, options, null).asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlainLayout parse(String plain) {
        Map<String, Point> centres = new HashMap<>();
        Map<String, List<Point>> curves = new HashMap<>();
        double width = 0;
        double height = 0;
        for (String line : plain.lines().toList()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "graph" -> {
                    width = inches(words[2]);
                    height = inches(words[3]);
                }
                case "node" -> centres.put(words[1], new Point(inches(words[2]), height - inches(words[3])));
                case "edge" -> curves.put(words[1] + " " + words[2], points(words, height));
                default -> {
                    // "stop"
                }
            }
        }
        return new PlainLayout(width, height, centres, curves);
    }

    private static List<Point> points(String[] words, double height) {
        int count = Integer.parseInt(words[3]);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Point(inches(words[4 + 2 * i]), height - inches(words[5 + 2 * i])));
        }
        return points;
    }

    private static double inches(String number) {
        return INCH * Double.parseDouble(number);
    }

    Point centre(String node) {
        Point centre = centres.get(node);
        if (centre == null) {
            throw new IllegalStateException("Graphviz gave " + node + " no place");
        }
        return centre;
    }

    /** The edge between two nodes, as a line to the box {@code end}. */
    Connector curve(String from, String to, String end) {
        List<Point> points = curves.get(from + " " + to);
        if (points == null) {
            throw new IllegalStateException("Graphviz drew no line from " + from + " to " + to);
        }
        return new Connector(from, end, points, BoxStyle.LINE, 1, false, true);
    }
}
