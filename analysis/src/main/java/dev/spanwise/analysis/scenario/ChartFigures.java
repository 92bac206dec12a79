package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.Headcount;
import dev.spanwise.analysis.metrics.KeyFigures;
import dev.spanwise.analysis.metrics.Layers;
import dev.spanwise.analysis.metrics.Roles;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.concurrent.ForkJoinTask;

/**
 * The figures that scenarios are compared by.
 *
 * @param headcount positions, FTE, vacancies
 * @param layers how deep
 * @param roles managers and individual contributors
 * @param spans spans and their bands
 * @param cost pay per year
 */
public record ChartFigures(Headcount headcount, Layers layers, Roles roles, Spans spans, Cost cost)
        implements KeyFigures {
    /** Counts a chart, spans and pay on another core meanwhile. O(n log n) at worst. */
    public static ChartFigures of(OrgChart chart) {
        Group all = Group.all(chart);
        ForkJoinTask<Cost> cost = ForkJoinTask.adapt(() -> Cost.of(all)).fork();
        ForkJoinTask<Spans> spans =
                ForkJoinTask.adapt(() -> Spans.byPosition(all)).fork();
        return new ChartFigures(Headcount.of(all), Layers.of(all), Roles.of(all), spans.join(), cost.join());
    }
}
