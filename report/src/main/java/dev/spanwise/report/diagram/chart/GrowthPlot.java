package dev.spanwise.report.diagram.chart;

import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.compare.TimeSeries.Moment;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.forecast.LayerForecast.Year;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Growth of layers over time: as it was, or as it may come. */
public final class GrowthPlot {
    private final Texts texts;

    public GrowthPlot(Texts texts) {
        this.texts = texts;
    }

    /** One point a chart of the series. */
    public Drawing draw(TimeSeries series) {
        List<PlotPoint> points = series.moments().stream().map(this::point).toList();
        return plot(points, "chart.growth.moments");
    }

    /** Today, then one point a year: the median of the runs, and a bar in which 80 % of them lie. */
    public Drawing draw(LayerForecast forecast) {
        List<PlotPoint> points = new ArrayList<>();
        int today = forecast.layersAtStart();
        points.add(PlotPoint.of(texts.get("chart.growth.today"), today, texts.get("chart.growth.start", today)));
        forecast.years().forEach(year -> points.add(point(year)));
        return plot(points, "chart.growth.years");
    }

    private PlotPoint point(Moment moment) {
        int layers = moment.figures().layers().layers();
        int positions = moment.figures().headcount().positions();
        return PlotPoint.of(
                moment.label(), layers, texts.get("chart.growth.moment", moment.label(), layers, positions));
    }

    private PlotPoint point(Year year) {
        double median = year.layers().median();
        double low = year.layers().low();
        double high = year.layers().high();
        String told = texts.get("chart.growth.year", year.year(), median, low, high);
        return new PlotPoint(String.valueOf(year.year()), median, low, high, told);
    }

    private Drawing plot(List<PlotPoint> points, String across) {
        return new Plot(points, texts.get(across), texts.get("chart.growth.layers"), texts.language()).draw();
    }
}
