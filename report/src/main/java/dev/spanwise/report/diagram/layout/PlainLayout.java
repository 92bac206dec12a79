package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Point;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where Graphviz would put the nodes of a graph, read from its "plain" format.
 *
 * @param width of the whole in points
 * @param height of the whole in points
 * @param centres of the nodes by name
 */
record PlainLayout(double width, double height, Map<String, Point> centres) {
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
                default -> {
                    // edges, and the end
                }
            }
        }
        return new PlainLayout(width, height, centres);
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
}
