package dev.spanwise.report.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
    private static final double ROOMY = 1.6;
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

    /** Badges beside each other, with room above and below their colours. */
    public static TextLine ofBadges(List<TextRun> badges) {
        return new TextLine(badges, ROOMY);
    }

    public static TextLine tight(TextRun run) {
        return new TextLine(List.of(run), TIGHT);
    }

    public double width() {
        return runs.stream().mapToDouble(TextRun::width).sum() + GAP * Math.max(0, runs.size() - 1);
    }

    /** Whether its runs are more than one text: several, or a badge. */
    boolean hasCells() {
        return runs.size() > 1 || runs.stream().anyMatch(TextRun::isBadge);
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

    /** The same line with each of its runs changed. */
    public TextLine each(UnaryOperator<TextRun> change) {
        return new TextLine(runs.stream().map(change).toList(), leading);
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
