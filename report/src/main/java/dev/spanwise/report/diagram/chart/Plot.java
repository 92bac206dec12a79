package dev.spanwise.report.diagram.chart;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.Palette;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Points from left to right, joined by a line, each with its figure: in black and white and without the axis the figures
 * can still be read.
 *
 * @param points from left to right
 * @param across what the labels below are
 * @param up what the heights are
 * @param language of the numbers
 */
record Plot(List<PlotPoint> points, String across, String up, Locale language) {
    private static final double LEFT = 46;
    private static final double HEIGHT = 200;
    private static final double LEAST_WIDTH = 320;
    private static final double STEP = 48;
    /** Beyond so many points labels would touch each other; every second, third ... is written. */
    private static final int MOST_LABELS = 24;

    private static final double LABEL = 64;
    private static final double DOT = 6;
    private static final int MOST_LINES = 6;
    private static final String GRID = "#d5dbe3";

    Drawing draw() {
        Marks marks = new Marks();
        double tick = tick(points.stream().mapToDouble(PlotPoint::high).max().orElse(1));
        double top = tick * Math.max(1, Math.ceil(greatest() / tick));
        marks.words(0, 7, width(), TextRun.grey(up, Marks.TEXT));
        double zero = 20 + HEIGHT;
        for (double line = 0; line <= top + tick / 2; line += tick) {
            double y = zero - HEIGHT * line / top;
            marks.bar(LEFT, y - 0.3, width() - LEFT, 0.6, GRID, "");
            marks.words(0, y, LEFT - 2, TextRun.grey(number(line), Marks.TEXT));
        }
        List<Connector> lines = addPoints(marks, zero, HEIGHT / top);
        marks.centred(LEFT, zero + 29, width() - LEFT, TextRun.grey(across, Marks.TEXT));
        return marks.drawing(width(), zero + 38).with(new Drawing(0, 0, List.of(), lines));
    }

    private List<Connector> addPoints(Marks marks, double zero, double scale) {
        List<Connector> lines = new ArrayList<>();
        int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        Box last = null;
        for (int i = 0; i < points.size(); i++) {
            PlotPoint point = points.get(i);
            double x = LEFT + (i + 0.5) * step();
            double y = zero - scale * point.value();
            if (point.high() > point.low()) {
                double upper = zero - scale * point.high();
                double height = scale * (point.high() - point.low());
                marks.bar(x - DOT, upper, 2 * DOT, height, Palette.shade(1, 5), point.told());
            }
            Box dot = marks.bar(x - DOT / 2, y - DOT / 2, DOT, DOT, Palette.WIDE, point.told());
            if (last != null) {
                Point from = new Point(last.centreX(), last.centreY());
                lines.add(new Connector(last.id(), dot.id(), List.of(from, new Point(x, y)), Palette.WIDE, 1.5, false));
            }
            if (i % every == 0) {
                double above = zero - scale * point.high() - 10;
                // out of the way of a line that rises
                boolean rises = i + 1 < points.size() && points.get(i + 1).value() > point.value();
                marks.centred(
                        x - LABEL / 2 - (rises ? DOT : 0),
                        above,
                        LABEL,
                        TextRun.bold(number(point.value()), Marks.TEXT));
                marks.centred(
                        x - every * step() / 2, zero + 12, every * step(), TextRun.plain(point.label(), Marks.TEXT));
            }
            last = dot;
        }
        return lines;
    }

    private double greatest() {
        return points.stream().mapToDouble(PlotPoint::high).max().orElse(0);
    }

    private double step() {
        double least = points.size() > MOST_LABELS ? STEP / 3 : STEP;
        return Math.max(least, (LEAST_WIDTH - LEFT) / Math.max(1, points.size()));
    }

    private double width() {
        return LEFT + points.size() * step();
    }

    /** Distance of the lines of the grid: 1, 2 or 5 times a power of ten. */
    private static double tick(double greatest) {
        double tick = Math.pow(10, Math.floor(Math.log10(Math.max(1, greatest / MOST_LINES))));
        double[] nice = {1, 2, 5, 10};
        for (double step : nice) {
            if (greatest <= step * tick * MOST_LINES) {
                return step * tick;
            }
        }
        return 10 * tick;
    }

    private String number(double value) {
        return NumberFormat.getIntegerInstance(language).format(value);
    }
}
