package dev.spanwise.report.diagram.drawing;

import dev.spanwise.report.diagram.text.SafeText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a drawing as DOT text. Graphviz keeps our places ({@code layout=nop2}) and draws; any other Graphviz makes the
 * same picture of it. User text stands in labels only, escaped; names of nodes and links are ours.
 */
public final class DotWriter {
    private static final double POINTS_PER_INCH = 72;
    /** Width of a coloured band in points: the room between outline and text. */
    private static final double BAND = 2.5;

    private static final double LEAST_CELL = 3;
    /** What most text has is said once: reading the file takes Graphviz as long as drawing it. */
    private static final double USUAL_SIZE = 8;

    private static final String TABLE = "<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>";
    private static final String END = "</TR></TABLE>";

    private final StringBuilder dot = new StringBuilder();
    private final double height;

    private DotWriter(double height) {
        this.height = height;
    }

    public static String write(Drawing drawing) {
        DotWriter writer = new DotWriter(drawing.height());
        writer.writeHead();
        writer.writeSheet(drawing);
        drawing.boxes().forEach(writer::writeBox);
        writer.writeUnseenEnds(drawing);
        drawing.connectors().forEach(writer::writeConnector);
        return writer.dot.append("}\n").toString();
    }

    private void writeHead() {
        dot.append("digraph spanwise { graph [layout=nop2, notranslate=true, outputorder=edgesfirst,")
                .append(" bgcolor=white, pad=0]\n")
                .append("  node [shape=box, fixedsize=shape, style=filled, color=\"" + BoxStyle.LINE + "\",")
                .append(" fontname=\"Helvetica\", fontsize=" + number(USUAL_SIZE) + ",")
                .append(" fontcolor=\"" + TextRun.INK + "\", label=\"\"]\n")
                .append("  edge [arrowhead=none, color=\"" + BoxStyle.LINE + "\"]\n");
    }

    /** Graphviz cuts off empty margins; an unseen box as large as the sheet keeps them. */
    private void writeSheet(Drawing drawing) {
        dot.append("  sheet [style=invis, pos=\"").append(place(drawing.width() / 2, drawing.height() / 2));
        dot.append("\", width=").append(inches(drawing.width()));
        dot.append(", height=").append(inches(drawing.height())).append("]\n");
    }

    private void writeBox(Box box) {
        dot.append("  ").append(box.id()).append(" [pos=\"").append(place(box.centreX(), box.centreY()));
        dot.append("\", width=").append(inches(box.width())).append(", height=").append(inches(box.height()));
        writeStyle(box.style(), box.width());
        if (!box.link().isEmpty()) {
            dot.append(", URL=\"").append(SafeText.forDot(box.link())).append('"');
            // without one Graphviz takes the label's markup, and that is what a screen reader would read out
            dot.append(", tooltip=\"")
                    .append(SafeText.forDotTooltip(box.inWords()))
                    .append('"');
        }
        if (!box.lines().isEmpty()) {
            dot.append(", label=<");
            writeTable(box);
            dot.append('>');
        }
        dot.append("]\n");
    }

    private void writeStyle(BoxStyle style, double width) {
        if (style.stroke().isEmpty() && style.fill().isEmpty()) {
            dot.append(", shape=plain, style=\"\"");
            return;
        }
        String band = ";" + Decimal.of(Math.min(0.4, BAND / width), 3) + ":";
        String look = look(style);
        if (!look.equals("filled")) {
            dot.append(", style=\"").append(look).append('"');
        }
        if (!style.fill().isEmpty()) {
            dot.append(", fillcolor=\"").append(style.fill().replace(":", band)).append('"');
        }
        if (!style.stroke().equals(BoxStyle.LINE)) {
            String stroke = style.stroke().isEmpty() ? "transparent" : style.stroke();
            dot.append(", color=\"").append(stroke).append('"');
        }
        if (style.width() != 1) {
            dot.append(", penwidth=").append(number(style.width()));
        }
    }

    private static String look(BoxStyle style) {
        String outline =
                style.outline() == BoxStyle.Outline.SOLID ? "" : style.outline().id();
        String fill = style.fill().isEmpty() ? "" : style.fill().contains(":") ? "striped" : "filled";
        return outline.isEmpty() || fill.isEmpty() ? outline + fill : outline + "," + fill;
    }

    /** A row for each line, as high as we measured it; a single line of several runs needs no row around its cells. */
    private void writeTable(Box box) {
        double room = box.width() - 2 * Box.PADDING - box.inset();
        if (box.inset() > 0) {
            dot.append(TABLE);
            openCell(box.inset(), 1);
            dot.append("></TD><TD>");
            writeLines(box, room);
            dot.append("</TD>").append(END);
        } else {
            writeLines(box, room);
        }
    }

    private void writeLines(Box box, double room) {
        if (box.lines().size() == 1 && box.lines().get(0).hasCells()) {
            writeRuns(box.lines().get(0), room);
            return;
        }
        dot.append(TABLE);
        String separator = "";
        for (TextLine line : box.lines()) {
            dot.append(separator);
            openCell(room, line.height());
            boolean several = line.hasCells();
            dot.append(box.align() == Box.Align.CENTRE && !several ? ">" : " ALIGN=\"LEFT\">");
            if (several) {
                writeRuns(line, room);
            } else {
                writeRun(line.runs().get(0));
            }
            dot.append("</TD>");
            separator = "</TR><TR>";
        }
        dot.append(END);
    }

    /** Several runs get cells as wide as we measured them, side by side. */
    private void writeRuns(TextLine line, double room) {
        dot.append(TABLE);
        List<Double> starts = line.starts();
        int last = line.runs().size() - 1;
        for (int i = 0; i <= last; i++) {
            double end = i < last ? starts.get(i + 1) : Math.max(room, line.width());
            double width = (double) Math.round(end) - Math.round(starts.get(i));
            TextRun run = line.runs().get(i);
            if (run.isBadge()) {
                writeBadge(run, line.height(), width);
                continue;
            }
            openCell(width, line.height());
            // at the top the baselines of two font sizes lie closest together
            dot.append(run.size() < line.size() ? " VALIGN=\"TOP\"" : "");
            dot.append(" ALIGN=\"LEFT\">");
            writeRun(run);
            dot.append("</TD>");
        }
        dot.append(END);
    }

    /** A cell in the badge's colour, and an empty one for the room up to what follows. */
    private void writeBadge(TextRun badge, double height, double width) {
        double own = Math.round(badge.width());
        openCell(own, height);
        dot.append(" VALIGN=\"BOTTOM\" BGCOLOR=\"").append(badge.background()).append("\">");
        writeRun(badge);
        dot.append("</TD>");
        // an empty cell is never narrower than some points
        if (width - own > LEAST_CELL) {
            openCell(width - own, height);
            dot.append("></TD>");
        }
    }

    private void openCell(double width, double height) {
        dot.append("<TD FIXEDSIZE=\"TRUE\" WIDTH=\"").append(Math.max(1, Math.round(width)));
        dot.append("\" HEIGHT=\"").append(Math.round(height)).append('"');
    }

    private void writeRun(TextRun run) {
        String size = run.size() == USUAL_SIZE ? "" : " POINT-SIZE=\"" + number(run.size()) + "\"";
        String colour = run.colour().equals(TextRun.INK) ? "" : " COLOR=\"" + run.colour() + "\"";
        String font = size + colour;
        dot.append(font.isEmpty() ? "" : "<FONT" + font + ">");
        dot.append(run.bold() ? "<B>" : "").append(run.struck() ? "<S>" : "");
        // an empty element is a syntax error for Graphviz
        dot.append(run.text().isEmpty() ? " " : SafeText.forDot(run.text()));
        dot.append(run.struck() ? "</S>" : "").append(run.bold() ? "</B>" : "");
        dot.append(font.isEmpty() ? "" : "</FONT>");
    }

    /** A line needs boxes at its ends; in a piece of a drawing they may stand in another one. */
    private void writeUnseenEnds(Drawing drawing) {
        Set<String> known = drawing.boxes().stream().map(Box::id).collect(Collectors.toCollection(HashSet::new));
        for (Connector line : drawing.connectors()) {
            writeUnseen(line.from(), line.points().get(0), known);
            writeUnseen(line.to(), line.points().get(line.points().size() - 1), known);
        }
    }

    private void writeUnseen(String id, Point place, Set<String> known) {
        if (known.add(id)) {
            dot.append("  ").append(id).append(" [style=invis, width=0, height=0, pos=\"");
            dot.append(place(place.x(), place.y())).append("\"]\n");
        }
    }

    private void writeConnector(Connector line) {
        dot.append("  ").append(line.from()).append(" -> ").append(line.to()).append(" [pos=\"");
        Point last = line.points().get(0);
        dot.append(place(last.x(), last.y()));
        for (Point point : line.points().subList(1, line.points().size())) {
            // a straight piece as the curve Graphviz wants: both handles at its ends
            dot.append(' ').append(place(last.x(), last.y()));
            dot.append(' ').append(place(point.x(), point.y()));
            dot.append(' ').append(place(point.x(), point.y()));
            last = point;
        }
        dot.append('"');
        if (!line.colour().equals(BoxStyle.LINE)) {
            dot.append(", color=\"").append(line.colour()).append('"');
        }
        if (line.width() != 1) {
            dot.append(", penwidth=").append(number(line.width()));
        }
        dot.append(line.dashed() ? ", style=dashed]\n" : "]\n");
    }

    /** Graphviz counts upwards. */
    private String place(double x, double y) {
        return number(x) + "," + number(height - y);
    }

    private static String inches(double points) {
        return Decimal.of(points / POINTS_PER_INCH, 4);
    }

    private static String number(double value) {
        return Decimal.of(value, 1);
    }
}
