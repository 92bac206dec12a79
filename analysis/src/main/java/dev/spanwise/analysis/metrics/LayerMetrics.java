package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One layer of a group.
 *
 * @param layer 1 for the tops
 * @param positions positions of the group in this layer
 * @param managers those of them with direct reports
 * @param fte their FTE
 * @param cost pay per year of the positions whose pay is known, see {@link PositionFigures#cost}; NaN where none is
 * @param managementCost the part of {@code cost} that its managers have; NaN where no pay is known
 * @param meanSpan mean span of its managers; NaN without managers
 * @param medianSpan median span of its managers; NaN without managers
 */
public record LayerMetrics(
        int layer,
        int positions,
        int managers,
        double fte,
        double cost,
        double managementCost,
        double meanSpan,
        double medianSpan) {

    /** The layers of a group that hold any of its positions, top first. O(positions + managers log managers). */
    public static List<LayerMetrics> listOf(Group group) {
        List<LayerMetrics> layers = new ArrayList<>();
        int from = 0;
        while (from < group.size()) {
            int layer = group.chart().layer(group.position(from));
            int to = endOfLayer(group, from, group.chart().layerStart(layer + 1));
            layers.add(of(group, layer, from, to));
            from = to;
        }
        return List.copyOf(layers);
    }

    /** The same with other pay, of all and of managers. */
    public LayerMetrics withCost(double newCost, double newManagementCost) {
        return new LayerMetrics(layer, positions, managers, fte, newCost, newManagementCost, meanSpan, medianSpan);
    }

    boolean hasPayOf(LayerMetrics other) {
        return Double.compare(cost, other.cost) == 0 && Double.compare(managementCost, other.managementCost) == 0;
    }

    private static int endOfLayer(Group group, int from, int nextLayerStart) {
        int to = from;
        while (to < group.size() && group.position(to) < nextLayerStart) {
            to++;
        }
        return to;
    }

    private static LayerMetrics of(Group group, int layer, int from, int to) {
        OrgChart chart = group.chart();
        Group members = new Group(chart, "", group.positions().subArray(from, to));
        double[] spans = Spans.countReports(members);
        DecimalSum fte = DecimalSum.ofFte();
        for (int i = 0; i < members.size(); i++) {
            fte.add(PositionFigures.fte(chart, members.position(i)));
        }
        Cost cost = Cost.of(members);
        double mean = Arrays.stream(spans).average().orElse(Double.NaN);
        double median = Percentiles.of(spans).at(50);
        return new LayerMetrics(
                layer, to - from, spans.length, fte.value(), cost.total(), cost.management(), mean, median);
    }
}
