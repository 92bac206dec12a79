package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * All the figures of a chart or of a group of its positions, one immutable result per family:
 *
 * <pre>{@code
 * OrgMetrics metrics = OrgMetrics.of(chart);
 * metrics.layers().layers();     // greatest layer
 * metrics.spans().median();      // median span of control
 * metrics.perLayer().get(0);     // the top layer
 * }</pre>
 *
 * @param headcount positions, FTE, tops, vacancies
 * @param layers how deep it is
 * @param perLayer one entry for each layer, top first
 * @param spans spans that count positions
 * @param spansByFte spans that sum the reports' FTE; worth showing where {@link Headcount#rowsOfSeveralPosts} is not 0
 * @param roles people managers and individual contributors
 * @param cost pay per year
 * @param archetypes which kind of managing the spans allow
 * @param patterns one-to-one managers, chains, pass-through managers
 * @param compression reports graded like or above their managers
 */
public record OrgMetrics(
        Headcount headcount,
        Layers layers,
        List<LayerMetrics> perLayer,
        Spans spans,
        Spans spansByFte,
        Roles roles,
        Cost cost,
        Archetypes archetypes,
        ManagerPatterns patterns,
        Compression compression)
        implements KeyFigures {

    public OrgMetrics {
        perLayer = List.copyOf(perLayer);
    }

    /** The figures of a whole chart. O(n log n) at worst, a fraction of a second for a million positions. */
    public static OrgMetrics of(OrgChart chart) {
        return of(Group.all(chart));
    }

    /** The figures of some positions of a chart; {@link Group} says how they are meant. */
    public static OrgMetrics of(Group group) {
        return of(group, GradeOrder.infer(group.chart()));
    }

    /**
     * The same with a known order of grades, which spares inferring it for every group. The two families that take longest are
     * counted on another core meanwhile.
     */
    public static OrgMetrics of(Group group, GradeOrder grades) {
        ForkJoinTask<List<LayerMetrics>> perLayer =
                ForkJoinTask.adapt(() -> LayerMetrics.listOf(group)).fork();
        ForkJoinTask<Spans> spansByFte =
                ForkJoinTask.adapt(() -> Spans.byFte(group)).fork();
        return new OrgMetrics(
                Headcount.of(group),
                Layers.of(group),
                perLayer.join(),
                Spans.byPosition(group),
                spansByFte.join(),
                Roles.of(group),
                Cost.of(group),
                Archetypes.of(group),
                ManagerPatterns.of(group),
                Compression.of(group, grades));
    }

    /** The same with other sums of pay. */
    public OrgMetrics withPay(List<LayerMetrics> newPerLayer, Cost newCost) {
        return new OrgMetrics(
                headcount, layers, newPerLayer, spans, spansByFte, roles, newCost, archetypes, patterns, compression);
    }

    /**
     * Whether those with other sums of pay are still told with the same ones. Only these are compared: Java would have to make
     * the comparison of ten records first.
     *
     * @param other the figures that these were made of
     */
    public boolean hasPayOf(OrgMetrics other) {
        boolean same = cost.hasSumsOf(other.cost);
        for (int i = 0; i < perLayer.size(); i++) {
            same &= perLayer.get(i).hasPayOf(other.perLayer.get(i));
        }
        return same;
    }
}
