package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.Headcount;
import dev.spanwise.analysis.metrics.KeyFigures;
import dev.spanwise.analysis.metrics.Layers;
import dev.spanwise.analysis.metrics.Roles;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;

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
    /** Counts a chart. O(n log n) at worst. */
    public static ChartFigures of(OrgChart chart) {
        Group all = Group.all(chart);
        return new ChartFigures(Headcount.of(all), Layers.of(all), Roles.of(all), Spans.byPosition(all), Cost.of(all));
    }
}
