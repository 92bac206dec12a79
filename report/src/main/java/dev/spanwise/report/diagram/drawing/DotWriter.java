package dev.spanwise.report.diagram.drawing;

import dev.spanwise.report.diagram.text.SafeText;
import java.util.List;
import java.util.Locale;

/**
 * Writes a drawing as DOT text. Graphviz keeps our places ({@code layout=nop2}) and draws; any other Graphviz makes the
 * same picture of it. User text stands in labels only, escaped; names of nodes and links are ours.
 */
public final class DotWriter {
    private static final double POINTS_PER_INCH = 72;
    /** Width of a coloured band in points: the room between outline and text. */
    private static final double BAND = 2.5;

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
        drawing.connectors().forEach(writer::writeConnector);
        return writer.dot.append("}\n").toString();
    }

    private void writeHead() {
        dot.append(
                        "digraph spanwise { graph [layout=nop2, notranslate=true, outputorder=edgesfirst, bgcolor=white, pad=0]\n  node [shape=box, fixedsize=true, fontname=\"Helvetica\", fontsize=9, label=\"\"]\n")
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
            dot.append(", shape=plain");
            return;
        }
        String outline = style.outline() == BoxStyle.Outline.SOLID
                ? ""
                : style.outline().name().toLowerCase(Locale.ROOT) + ",";
        if (style.fill().isEmpty()) {
            dot.append(outline.isEmpty() ? "" : ", style=" + outline.replace(",", ""));
        } else {
            dot.append(", style=\"").append(outline).append(style.fill().contains(":") ? "striped" : "filled");
            String band = ";" + number3(Math.min(0.4, BAND / width)) + ":";
            dot.append("\", fillcolor=\"")
                    .append(style.fill().replace(":", band))
                    .append('"');
        }
        dot.append(", color=\"")
                .append(style.stroke().isEmpty() ? "transparent" : style.stroke())
                .append('"');
        if (style.width() != 1) {
            dot.append(", penwidth=").append(number(style.width()));
        }
    }

    private void writeTable(Box box) {
        dot.append("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">");
        double room = box.width() - 2 * Box.PADDING;
        for (TextLine line : box.lines()) {
            boolean centred = box.align() == Box.Align.CENTRE && line.runs().size() == 1;
            dot.append("<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"").append(Math.max(1, Math.round(room)));
            dot.append("\" HEIGHT=\"").append(Math.round(line.height())).append('"');
            dot.append(centred ? ">" : " ALIGN=\"LEFT\">");
            writeRuns(line, room);
            dot.append("</TD></TR>");
        }
        dot.append("</TABLE>");
    }

    /** One run stands for itself; several get cells as wide as we measured them, side by side. */
    private void writeRuns(TextLine line, double room) {
        if (line.runs().size() == 1) {
            writeRun(line.runs().get(0));
            return;
        }
        dot.append("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>");
        List<Double> starts = line.starts();
        int last = line.runs().size() - 1;
        for (int i = 0; i <= last; i++) {
            double end = i < last ? starts.get(i + 1) : Math.max(room, starts.get(i + 1));
            long width = Math.max(1, Math.round(end) - Math.round(starts.get(i)));
            dot.append("<TD ALIGN=\"LEFT\" FIXEDSIZE=\"TRUE\" WIDTH=\"").append(width);
            dot.append("\" HEIGHT=\"").append(Math.round(line.height())).append("\">");
            writeRun(line.runs().get(i));
            dot.append("</TD>");
        }
        dot.append("</TR></TABLE>");
    }

    private void writeRun(TextRun run) {
        dot.append("<FONT POINT-SIZE=\"")
                .append(number(run.size()))
                .append("\" COLOR=\"")
                .append(run.colour());
        dot.append("\">").append(run.bold() ? "<B>" : "").append(run.struck() ? "<S>" : "");
        // an empty element is a syntax error for Graphviz
        dot.append(run.text().isEmpty() ? " " : SafeText.forDot(run.text()));
        dot.append(run.struck() ? "</S>" : "").append(run.bold() ? "</B>" : "").append("</FONT>");
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
        return trimmed(String.format(Locale.ROOT, "%.4f", points / POINTS_PER_INCH));
    }

    private static String number3(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String number(double value) {
        return trimmed(String.format(Locale.ROOT, "%.1f", value));
    }

    private static String trimmed(String number) {
        return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }
}
