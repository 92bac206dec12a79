package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.web.pages.LayerRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A row of the table of layers.
 *
 * @param figures of the layer, or of the whole range together; its median span is not known then
 */
public record LayerRow(LayerRange layers, LayerMetrics figures) {
    static List<LayerRow> listOf(List<LayerMetrics> perLayer) {
        List<LayerRow> rows = new ArrayList<>();
        int next = 0;
        for (LayerRange range :
                LayerRange.listOf(perLayer.stream().map(LayerMetrics::layer).toList())) {
            int first = next;
            while (next < perLayer.size() && range.has(perLayer.get(next).layer())) {
                next++;
            }
            rows.add(new LayerRow(range, together(perLayer.subList(first, next))));
        }
        return List.copyOf(rows);
    }

    private static LayerMetrics together(List<LayerMetrics> layers) {
        if (layers.size() == 1) {
            return layers.get(0);
        }
        int managers = layers.stream().mapToInt(LayerMetrics::managers).sum();
        double reports = sum(layers, layer -> layer.managers() == 0 ? 0 : layer.meanSpan() * layer.managers());
        return new LayerMetrics(
                layers.get(0).layer(),
                layers.stream().mapToInt(LayerMetrics::positions).sum(),
                managers,
                sum(layers, LayerMetrics::fte),
                sum(layers, LayerMetrics::cost),
                sum(layers, LayerMetrics::managementCost),
                managers == 0 ? Double.NaN : reports / managers,
                Double.NaN);
    }

    /** Not a number where one of them is not known: a sum of the others would look like the sum of all. */
    private static double sum(List<LayerMetrics> layers, ToDoubleFunction<LayerMetrics> figure) {
        return layers.stream().mapToDouble(figure).sum();
    }
}
