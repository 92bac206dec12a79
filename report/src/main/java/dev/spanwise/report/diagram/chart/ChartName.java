package dev.spanwise.report.diagram.chart;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Drawing;

/** The pictures of figures by name. */
public enum ChartName implements MachineWord {
    /** Positions of each layer, managers among them. */
    PYRAMID,
    /** How many managers have which span. */
    SPANS,
    /** Positions of each department on each layer. */
    HEATMAP,
    /** What every layer less costs in people moved. */
    PARETO;

    /** Draws it for an organisation; only the front asks how wide spans may become. */
    public Drawing draw(OrgChart chart, Targets targets, Texts texts) {
        return switch (this) {
            case PYRAMID -> new LayerPyramid(chart, texts).draw();
            case SPANS -> new SpanBars(chart, texts).draw();
            case HEATMAP -> new HeatMapChart(chart, texts).draw();
            case PARETO -> new FrontPlot(front(chart, targets), texts).draw();
        };
    }

    private static ParetoFront front(OrgChart chart, Targets targets) {
        return ParetoFront.of(Delayering.of(chart).maxSpan(targets.span().max()).build());
    }
}
