package dev.spanwise.benchmarks.peers;

import dev.spanwise.report.diagram.chart.Marks;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.drawing.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Dots, lines and a curve on two logarithmic axes: rows across, seconds up. */
final class LogPlot {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 300;
    private static final double LEFT = 44;
    /** Half of the label of the greatest number of rows. */
    private static final double RIGHT = 26;

    private static final double BELOW = 40;
    private static final double DOT = 7;
    private static final String GRID = "#d5dbe3";
    /** Corners of the curve that a straight line is on logarithmic axes. */
    private static final int CORNERS = 60;

    private final LogScale across;
    private final LogScale up;
    private final Marks marks = new Marks();
    private final List<Connector> lines = new ArrayList<>();

    /** An empty one with room for all of these, seconds by rows. */
    LogPlot(List<SortedMap<Long, Double>> costs) {
        across = LogScale.around(
                costs.stream().flatMap(cost -> cost.keySet().stream()).mapToDouble(Long::doubleValue),
                WIDTH - LEFT - RIGHT);
        up = LogScale.around(
                costs.stream().flatMap(cost -> cost.values().stream()).mapToDouble(Double::doubleValue), HEIGHT);
        drawAxes();
    }

    Drawing drawing() {
        return marks.drawing(WIDTH, HEIGHT + BELOW).with(new Drawing(0, 0, List.of(), lines));
    }

    private void drawAxes() {
        for (int power = across.least(); power <= across.most(); power++) {
            double x = x(Math.pow(10, power));
            marks.bar(x - 0.3, 0, 0.6, HEIGHT, GRID, "");
            String rows = String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
            marks.centred(x - 40, HEIGHT + 10, 80, TextRun.grey(rows, Marks.TEXT));
        }
        for (int power = up.least(); power <= up.most(); power++) {
            double y = y(Math.pow(10, power));
            marks.bar(LEFT, y - 0.3, WIDTH - LEFT - RIGHT, 0.6, GRID, "");
            marks.words(0, y, LEFT, TextRun.grey(seconds(power), Marks.TEXT));
        }
        marks.centred(LEFT, HEIGHT + 26, WIDTH - LEFT - RIGHT, TextRun.grey("rows", Marks.TEXT));
    }

    /** A dashed line for a cost, as far as there are figures. */
    void draw(LinearCost cost, SortedMap<Long, Double> measured, String colour) {
        double least = measured.firstKey();
        double ratio = measured.lastKey() / least;
        List<Point> corners = IntStream.rangeClosed(0, CORNERS)
                .mapToDouble(corner -> least * Math.pow(ratio, corner / (double) CORNERS))
                .mapToObj(rows -> new Point(x(rows), y(cost.of(rows))))
                .toList();
        String at = marks.bar(corners.get(0).x(), corners.get(0).y(), 0.5, 0.5, colour, "")
                .id();
        lines.add(new Connector(at, at, corners, colour, 1.2, true));
    }

    /** A dot for each figure, joined by lines. */
    void draw(SortedMap<Long, Double> seconds, String colour) {
        List<Box> dots = seconds.entrySet().stream()
                .map(size -> marks.bar(
                        x(size.getKey()) - DOT / 2,
                        y(size.getValue()) - DOT / 2,
                        DOT,
                        DOT,
                        colour,
                        String.format(Locale.ROOT, "%,d rows: %.2f s", size.getKey(), size.getValue())))
                .toList();
        for (int i = 1; i < dots.size(); i++) {
            lines.add(Connector.between(dots.get(i - 1), dots.get(i), colour, 1.5, false));
        }
    }

    private static String seconds(int power) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, -power) + "f s", Math.pow(10, power));
    }

    private double x(double rows) {
        return LEFT + across.at(rows);
    }

    private double y(double seconds) {
        return HEIGHT - up.at(seconds);
    }
}
