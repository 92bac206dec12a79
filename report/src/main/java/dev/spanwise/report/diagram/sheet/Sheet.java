package dev.spanwise.report.diagram.sheet;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.report.diagram.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** A picture with its heading above and its legend below, on a white sheet with a margin. */
public final class Sheet {
    private static final double MARGIN = 16;
    /** A legend and a title never have less room than this. */
    private static final double LEAST_WIDTH = 420;

    private static final String LINK = "#0072b2";

    private final double scale;
    private final double width;
    private final List<Box> boxes = new ArrayList<>();
    private int number;

    private Sheet(Drawing picture) {
        // on a large sheet the heading grows, so that it can be read when the whole sheet is on one screen
        scale = Math.max(1, Math.min(5, Math.sqrt(picture.width() * picture.height()) / 1_000));
        width = Math.max(LEAST_WIDTH, picture.width());
    }

    public static Drawing of(Drawing picture, Heading heading, List<LegendEntry> legend) {
        Sheet sheet = new Sheet(picture);
        double y = sheet.writeHeading(heading);
        Drawing placed = picture.moved(MARGIN, y);
        double bottom = sheet.writeLegend(legend, placed.height() + 8 * sheet.scale);
        Drawing words = new Drawing(sheet.width + 2 * MARGIN, bottom + MARGIN, sheet.boxes, List.of());
        Drawing whole = placed.with(words).sized(placed.width() + MARGIN, placed.height() + MARGIN);
        // a line of boxes, and a picture smaller than its heading, get room beside or below: the sheet is no ribbon
        double leastHeight = picture.width() < LEAST_WIDTH ? whole.width() / 2.5 : 0;
        return whole.sized(whole.height() / 2.5, leastHeight);
    }

    private double writeHeading(Heading heading) {
        double y = writeCrumbs(heading.crumbs());
        y = write(TextRun.bold(heading.title(), 13 * scale), y);
        for (String line : heading.lines()) {
            for (String part : TextWidth.wrap(line, 8 * scale, false, width)) {
                y = write(TextRun.grey(part, 8 * scale), y);
            }
        }
        return y + 8 * scale;
    }

    private double writeCrumbs(List<Crumb> crumbs) {
        double x = MARGIN - Box.PADDING;
        double y = MARGIN;
        double height = TextLine.of(TextRun.grey("", 8)).height();
        for (Crumb crumb : crumbs) {
            TextLine line = TextLine.of(TextRun.plain(crumb.text() + " ›", 8).coloured(LINK));
            double needed = line.width() + 2 * Box.PADDING;
            if (x > MARGIN && x + needed > MARGIN + width) {
                x = MARGIN - Box.PADDING;
                y += height;
            }
            TextLine fitted = line.fitted(width);
            boxes.add(bare(fitted, Math.min(needed, width), height).at(x, y).linked(crumb.link()));
            x += needed;
        }
        return crumbs.isEmpty() ? y : y + height + 3;
    }

    private double write(TextRun run, double y) {
        TextLine line = TextLine.of(run.fitted(width));
        boxes.add(bare(line, width, line.height()).at(MARGIN - Box.PADDING, y));
        return y + line.height();
    }

    private double writeLegend(List<LegendEntry> legend, double from) {
        double x = MARGIN;
        double y = from;
        double line = 13 * scale;
        for (LegendEntry entry : legend) {
            double swatch = entry.hasSample() ? 14 * scale : 0;
            TextLine words = TextLine.of(TextRun.plain(entry.meaning(), 8 * scale));
            double needed = swatch + words.width() + 2 * Box.PADDING + 10 * scale;
            if (x > MARGIN && x + needed > MARGIN + width) {
                x = MARGIN;
                y += line;
            }
            if (entry.hasSample()) {
                boxes.add(Box.of(nextId(), swatch, 9 * scale, entry.sample(), List.of())
                        .at(x, y + scale));
            }
            boxes.add(bare(words, words.width() + 2 * Box.PADDING + 1, words.height())
                    .at(x + swatch, y));
            x += needed;
        }
        return legend.isEmpty() ? from : y + line;
    }

    private Box bare(TextLine line, double wide, double high) {
        return Box.of(nextId(), wide, high, BoxStyle.BARE, List.of(line));
    }

    private String nextId() {
        return "s" + number++;
    }
}
