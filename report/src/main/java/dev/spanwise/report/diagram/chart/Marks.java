package dev.spanwise.report.diagram.chart;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.BoxStyle.Outline;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Collects the bars and words of a figure. */
public final class Marks {
    /** Size of the words beside what is measured, in points. */
    public static final double TEXT = 9;

    private final List<Box> boxes = new ArrayList<>();

    /** A filled rectangle that tells a reader what it stands for. */
    public Box bar(double x, double y, double width, double height, String fill, String told) {
        BoxStyle style = new BoxStyle(fill, "", 0, Outline.SOLID);
        Box bar = Box.of(nextId(), Math.max(0.5, width), height, style, List.of())
                .at(x, y)
                .told(told, "");
        boxes.add(bar);
        return bar;
    }

    /** A rectangle with a figure in its middle, in a colour that can be read on it. */
    void cell(double x, double y, double width, double height, String fill, TextRun figure, String told) {
        BoxStyle style = new BoxStyle(fill, "", 0, Outline.SOLID);
        boxes.add(Box.of(nextId(), width, height, style, List.of(TextLine.of(figure.fitted(width - 8))))
                .centred()
                .at(x, y)
                .told(told, ""));
    }

    /** Words that begin at x and are centred on a height. */
    public void words(double x, double middle, double width, TextRun run) {
        TextLine line = TextLine.of(run.fitted(width - 2 * Box.PADDING));
        boxes.add(Box.of(nextId(), width, line.height(), BoxStyle.BARE, List.of(line))
                .at(x, middle - line.height() / 2));
    }

    /** Words in the middle of a width. */
    public void centred(double x, double middle, double width, TextRun run) {
        TextLine line = TextLine.of(run.fitted(width - 2 * Box.PADDING));
        boxes.add(Box.of(nextId(), width, line.height(), BoxStyle.BARE, List.of(line))
                .centred()
                .at(x, middle - line.height() / 2));
    }

    private String nextId() {
        return "m" + boxes.size();
    }

    /** All of them, on a sheet of this size. */
    public Drawing drawing(double width, double height) {
        return new Drawing(width, height, boxes, List.of());
    }
}
