package dev.spanwise.report.diagram;

import dev.spanwise.report.diagram.drawing.DotWriter;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.ReportingBoxes;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.text.MissingGlyphs;
import java.util.List;

/**
 * A finished drawing, ready to be written in any format.
 *
 * @param kind the layout it has, or the figure it is
 * @param drawing the whole sheet
 * @param title what it shows
 * @param description source, date and how much is shown, in one sentence
 * @param reporting who reports to whom among those that are shown; nobody where figures are drawn
 */
public record Diagram(String kind, Drawing drawing, String title, String description, List<ReportingBoxes> reporting) {
    public Diagram {
        reporting = List.copyOf(reporting);
    }

    /** A picture in which nobody reports to anybody. */
    public Diagram(String kind, Drawing drawing, String title, String description) {
        this(kind, drawing, title, description, List.of());
    }

    /** The characters of its text that no font of this computer has; in a PNG or PDF their places stay empty. */
    public List<String> missingCharacters() {
        return MissingGlyphs.list(drawing.boxes().stream()
                .flatMap(box -> box.lines().stream())
                .flatMap(line -> line.runs().stream())
                .map(TextRun::text));
    }

    /** As DOT text; any Graphviz makes the same picture of it. */
    public String dot() {
        return DotWriter.write(drawing);
    }
}
