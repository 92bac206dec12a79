package dev.spanwise.report.diagram.chart;

import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Drawing;
import java.util.List;

/** Layers against people moved: what every layer less costs. */
public record FrontPlot(ParetoFront front, Texts texts) {
    public Drawing draw() {
        List<PlotPoint> points = front.points().stream().map(this::point).toList();
        return new Plot(points, texts.get("chart.front.layers"), texts.get("chart.front.moved"), texts.language())
                .draw();
    }

    private PlotPoint point(ParetoPoint point) {
        int moved = point.figures().moved();
        String told = texts.get(
                "chart.front.point", point.layers(), moved, point.figures().dissolved());
        return PlotPoint.of(texts.get("box.layer", point.layers()), moved, told);
    }
}
