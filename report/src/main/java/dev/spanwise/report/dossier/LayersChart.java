package dev.spanwise.report.dossier;

import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Numbers;
import java.util.List;

/** The layers as a pyramid: one bar a layer, positions as its width, people managers dark in its middle. */
final class LayersChart {
    private static final int WIDTH = 760;
    private static final int ROW = 30;
    private static final int BAR = 22;
    private static final int LABEL = 44;
    private static final int FIGURES = 190;
    private static final int HEAD = 24;
    private static final int MOST_LAYERS = 40;

    private LayersChart() {}

    static String draw(List<LayerMetrics> all, Texts texts) {
        List<LayerMetrics> layers = all.subList(0, Math.min(MOST_LAYERS, all.size()));
        Numbers numbers = new Numbers(texts.language());
        int hidden = all.size() - layers.size();
        int height = HEAD + ROW * layers.size() + (hidden > 0 ? ROW : 4);
        Svg svg = new Svg(WIDTH, height, texts.get("layers.title"), texts.get("layers.description", all.size()));
        svg.word(WIDTH - 90, 14, "end", "quiet", texts.get("layers.positions"));
        svg.word(WIDTH, 14, "end", "quiet", texts.get("layers.managers"));
        double widest = layers.stream().mapToInt(LayerMetrics::positions).max().orElse(1);
        double y = HEAD;
        for (LayerMetrics layer : layers) {
            draw(svg, layer, widest, y, all.size(), texts, numbers);
            y += ROW;
        }
        if (hidden > 0) {
            svg.word(LABEL, y + 15, "start", "quiet", texts.get("layers.hidden", hidden));
        }
        return svg.finish();
    }

    private static void draw(
            Svg svg, LayerMetrics layer, double widest, double y, int layers, Texts texts, Numbers numbers) {
        double room = WIDTH - LABEL - FIGURES;
        double middle = LABEL + room / 2;
        double positions = Math.max(1.5, room * layer.positions() / widest);
        double managers = layer.managers() == 0 ? 0 : Math.max(1, room * layer.managers() / widest);
        String tip = texts.get("layers.tip", layer.layer(), layer.positions(), layer.managers());
        svg.word(0, y + 16, "start", "label", "L" + layer.layer());
        svg.bar(middle - positions / 2, y, positions, BAR, "layer" + shade(layer.layer(), layers), tip);
        if (managers > 0) {
            svg.bar(middle - managers / 2, y + 6, managers, BAR - 12, "manager", tip);
        }
        svg.word(
                WIDTH - 90,
                y + 16,
                "end",
                "figure",
                numbers.whole(layer.positions()).text());
        svg.word(WIDTH, y + 16, "end", "figure", numbers.whole(layer.managers()).text());
    }

    /** 1 to 6 from the top layer to the lowest. */
    private static int shade(int layer, int layers) {
        return layers <= 1 ? 1 : 1 + (int) Math.round(5.0 * (layer - 1) / (layers - 1));
    }
}
