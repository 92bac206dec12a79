package dev.spanwise.report.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a box: runs of text side by side, from the left.
 *
 * @param runs in reading order
 * @param leading height of the line in units of its font size
 */
public record TextLine(List<TextRun> runs, double leading) {
    /** Room between two runs, in points. */
    private static final double GAP = 4;

    private static final double NORMAL = 1.25;
    /** For rows of signs without ascenders. */
    private static final double TIGHT = 0.75;

    public TextLine {
        runs = List.copyOf(runs);
    }

    public TextLine(List<TextRun> runs) {
        this(runs, NORMAL);
    }

    public static TextLine of(TextRun... runs) {
        return new TextLine(List.of(runs));
    }

    public static TextLine tight(TextRun run) {
        return new TextLine(List.of(run), TIGHT);
    }

    public double width() {
        return runs.stream().mapToDouble(TextRun::width).sum() + GAP * Math.max(0, runs.size() - 1);
    }

    public double height() {
        return leading * size();
    }

    /** The largest font size in it. */
    double size() {
        return runs.stream().mapToDouble(TextRun::size).max().orElse(0);
    }

    /** Where each run begins, from the left of the line; one more entry for the end. */
    List<Double> starts() {
        List<Double> starts = new ArrayList<>();
        double x = 0;
        for (TextRun run : runs) {
            starts.add(x);
            x += run.width() + GAP;
        }
        starts.add(x);
        return starts;
    }

    /** Cut to a width: the later runs give way first, and one that would keep less than a few letters goes. */
    public TextLine fitted(double width) {
        List<TextRun> kept = new ArrayList<>();
        double room = width;
        for (TextRun run : runs) {
            boolean first = kept.isEmpty();
            if (!first && room < Math.min(run.width(), 3 * run.size())) {
                break;
            }
            TextRun cut = run.fitted(room);
            kept.add(cut);
            room -= cut.width() + GAP;
        }
        return new TextLine(kept, leading);
    }
}
