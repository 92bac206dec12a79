package dev.spanwise.report.diagram.figure;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Drawing;

/** The pictures of figures by name. */
public enum FigureName {
    /** Positions of each layer, managers among them. */
    PYRAMID,
    /** How many managers have which span. */
    SPANS,
    /** Positions of each department on each layer. */
    HEATMAP;

    /** Draws the figure for a chart. */
    public Drawing draw(OrgChart chart, Texts texts) {
        return switch (this) {
            case PYRAMID -> new LayerPyramid(chart, texts).draw();
            case SPANS -> new SpanBars(chart, texts).draw();
            case HEATMAP -> new HeatMap(chart, texts).draw();
        };
    }
}
