package dev.spanwise.report.figures;

import static dev.spanwise.report.figures.FigureCatalogue.*;

import dev.spanwise.analysis.metrics.KeyFigures;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import java.util.List;

/** Which figures are shown where, in reading order; those that say nothing of a chart are left out there. */
public final class FigureLists {
    /** Of a whole chart. */
    public static final List<Figure<? super OrgMetrics>> OF_CHART = List.of(
            HEADCOUNT,
            FTE,
            VACANCIES,
            TOPS,
            LAYERS,
            MANAGEMENT_LAYERS,
            MANAGERS,
            CONTRIBUTORS,
            RATIO,
            MEAN_SPAN,
            MEDIAN_SPAN,
            MAX_SPAN,
            MEAN_SPAN_BY_FTE,
            MEDIAN_SPAN_BY_FTE,
            ONE_TO_ONE,
            PASS_THROUGH);

    /** What a chart costs. */
    public static final List<Figure<? super OrgMetrics>> OF_PAY = List.of(COST, MANAGEMENT_COST, PAY_FROM_BANDS);

    /** Of each group of positions. */
    public static final List<Figure<? super OrgMetrics>> OF_GROUP = List.of(
            HEADCOUNT,
            FTE,
            LAYERS,
            MANAGERS,
            MEAN_SPAN,
            MEDIAN_SPAN,
            RATIO,
            ONE_TO_ONE,
            COST,
            MANAGEMENT_COST,
            PAY_FROM_BANDS);

    /** Of each layer. */
    public static final List<Figure<LayerMetrics>> OF_LAYER = List.of(
            HEADCOUNT.as(LayerMetrics::positions),
            MANAGERS.as(LayerMetrics::managers),
            MEAN_SPAN.as(LayerMetrics::meanSpan),
            FTE.as(LayerMetrics::fte));

    /** What the people of a layer are paid; worth showing where any pay is known. */
    public static final Figure<LayerMetrics> COST_OF_LAYER = COST.as(LayerMetrics::cost);

    /** Of a plan, before and after. */
    public static final List<Figure<KeyFigures>> OF_PLAN =
            List.of(HEADCOUNT, LAYERS, MANAGERS, CONTRIBUTORS, RATIO, MEAN_SPAN, MAX_SPAN, COST, PAY_FROM_BANDS);

    /** Of two charts beside each other. */
    public static final List<Figure<? super OrgMetrics>> COMPARED =
            List.of(HEADCOUNT, LAYERS, MANAGEMENT_LAYERS, MANAGERS, RATIO, MEAN_SPAN, MEDIAN_SPAN, ONE_TO_ONE);

    /** Of an organisation at several dates. */
    public static final List<Figure<KeyFigures>> OVER_TIME =
            List.of(HEADCOUNT, LAYERS, MANAGERS, RATIO, MEAN_SPAN, MEDIAN_SPAN);

    private FigureLists() {}
}
