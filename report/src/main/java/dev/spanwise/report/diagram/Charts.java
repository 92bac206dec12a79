package dev.spanwise.report.diagram;

import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.ProblemTooLargeException;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.chart.FrontPlot;
import dev.spanwise.report.diagram.chart.GrowthPlot;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.sheet.Heading;
import dev.spanwise.report.diagram.sheet.Sheet;
import java.util.List;

/** Draws the figures of an analysis in the look of the diagrams. */
public final class Charts {
    private final DiagramOptions options;
    private final Texts texts;

    /** A maker of figures with these words around them; it asks the options for nothing else. */
    public Charts(DiagramOptions options) {
        this.options = options;
        this.texts = Texts.in(Diagrams.class, options.language());
    }

    /**
     * A figure of a whole chart.
     *
     * @throws DiagramException when the chart is empty, or too large for the best plans of every number of layers
     */
    public Diagram draw(OrgChart chart, ChartName name) {
        if (chart.size() == 0) {
            throw new DiagramException("refuse.empty");
        }
        try {
            Drawing drawing = name.draw(chart, options.targets(), texts);
            return diagram(name.id(), texts.get("chart." + name.id()), drawing, chart.size());
        } catch (ProblemTooLargeException e) {
            throw new DiagramException(e, "refuse.front-too-large", e.neededMegabytes(), e.availableMegabytes());
        }
    }

    /** Layers against people moved. */
    public Diagram draw(ParetoFront front) {
        String title = texts.get("chart.pareto");
        return diagram(ChartName.PARETO.id(), title, new FrontPlot(front, texts).draw(), 0);
    }

    /** Layers at several dates. */
    public Diagram draw(TimeSeries series) {
        return diagram("growth", texts.get("chart.growth"), new GrowthPlot(texts).draw(series), 0);
    }

    /** Layers in the years to come. */
    public Diagram draw(LayerForecast forecast) {
        String title = texts.get("chart.forecast");
        return diagram("forecast", title, new GrowthPlot(texts).draw(forecast), 0);
    }

    private Diagram diagram(String kind, String title, Drawing drawing, int positions) {
        List<String> parts = HeadingWords.sourceAndDate(options, texts);
        if (positions > 0) {
            parts.add(texts.get("chart.positions", positions));
        }
        String line = String.join(" · ", parts);
        Heading heading = new Heading(
                options.title().isEmpty() ? title : options.title(), line.isEmpty() ? List.of() : List.of(line));
        return new Diagram(kind, Sheet.of(drawing, heading, List.of()), heading.title(), line);
    }
}
