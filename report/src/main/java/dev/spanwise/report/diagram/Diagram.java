package dev.spanwise.report.diagram;

import dev.spanwise.report.diagram.drawing.DotWriter;
import dev.spanwise.report.diagram.drawing.Drawing;

/**
 * A finished drawing, ready to be written in any format.
 *
 * @param layout the layout it has
 * @param drawing the whole sheet
 * @param title what it shows
 * @param description source, date and how much is shown, in one sentence
 */
public record Diagram(LayoutName layout, Drawing drawing, String title, String description) {
    /** As DOT text; any Graphviz makes the same picture of it. */
    public String dot() {
        return DotWriter.write(drawing);
    }
}
