package dev.spanwise.report.board;

import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.deck.Chart;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the layers cost; in positions where no pay is known. */
record CostSlide(Board board) {
    static void add(Board board) {
        CostSlide slide = new CostSlide(board);
        if (board.metrics().cost().positionsWithPay() > 0) {
            slide.addPay();
        } else if (board.chart().size() > 0) {
            slide.addPositions();
        }
    }

    private void addPay() {
        Texts texts = board.texts();
        Cost cost = board.metrics().cost();
        Part room = board.add(title(cost), texts.get("cost.notes"));
        double unit = cost.total() >= 10_000_000 ? 1_000_000 : cost.total() >= 10_000 ? 1_000 : 1;
        if (layers().stream().allMatch(layer -> Double.isNaN(layer.cost()))) {
            room.sentences(sentences(cost, unit));
        } else {
            room.left(0.6).chart(chart(unit));
            room.rightOf(0.6).sentences(sentences(cost, unit));
        }
    }

    /** A share that is left out, or of nothing, is no figure to head a slide with. */
    private String title(Cost cost) {
        int managing = board.metrics().layers().managementLayers();
        if (managing == 0) {
            return board.texts().get("cost.title.flat");
        }
        return Double.isNaN(cost.managementShare())
                ? board.texts().get("cost.title.withheld", managing)
                : board.texts()
                        .get(
                                "cost.title",
                                board.numbers().percent(cost.managementShare()).text(),
                                managing);
    }

    private List<LayerMetrics> layers() {
        return board.metrics().perLayer();
    }

    private Chart chart(double unit) {
        LayerBars bars = new LayerBars(layers().size(), board.texts());
        List<String> names = names(bars);
        String format = unit == 1_000_000 ? "#,##0.0;;" : "#,##0;;";
        if (layers().stream().anyMatch(CostSlide::isWithheldInPart)) {
            List<Double> all = bars.sums(layer -> layers().get(layer - 1).cost() / unit);
            return Chart.sideBySide(
                            Chart.Kind.BARS,
                            names,
                            List.of(new Chart.Series(board.texts().get("cost.all"), all, Shade.MAIN)))
                    .formatted(format);
        }
        List<Double> managers = bars.sums(layer -> layers().get(layer - 1).managementCost() / unit);
        List<Double> others = bars.sums(layer ->
                (layers().get(layer - 1).cost() - layers().get(layer - 1).managementCost()) / unit);
        return Chart.stacked(
                        Chart.Kind.BARS,
                        names,
                        List.of(
                                new Chart.Series(board.texts().get("layers.managers"), managers, Shade.MAIN),
                                new Chart.Series(board.texts().get("layers.others"), others, Shade.LIGHT)))
                .formatted(format);
    }

    /** Layers whose pay is left out or not known say so: no bar is no zero. */
    private List<String> names(LayerBars bars) {
        List<String> names = bars.names();
        return IntStream.range(0, names.size())
                .mapToObj(i -> Double.isNaN(layers().get(i).cost())
                        ? board.texts().get("cost.unknown-layer", names.get(i))
                        : names.get(i))
                .toList();
    }

    /** Whether the pay of managers of a layer is left out, but not that of the layer. */
    private static boolean isWithheldInPart(LayerMetrics layer) {
        return !Double.isNaN(layer.cost()) && Double.isNaN(layer.managementCost());
    }

    private List<String> sentences(Cost cost, double unit) {
        Texts texts = board.texts();
        List<String> sentences = new ArrayList<>();
        String currency = board.analysis().source().currency();
        sentences.add(texts.get("cost.unit." + (int) unit, currency.isEmpty() ? texts.get("cost.currency") : currency));
        if (!Double.isNaN(cost.total())) {
            sentences.add(texts.get("cost.total", Math.round(cost.total()), cost.positionsWithPay(), cost.positions()));
        }
        layers().stream()
                .filter(layer -> !Double.isNaN(layer.cost()))
                .max(Comparator.comparingDouble(LayerMetrics::cost))
                .ifPresent(layer -> sentences.add(
                        texts.get("cost.dearest", layer.layer(), Math.round(layer.cost()), layer.positions())));
        int needed = board.analysis().fewestNeeded().layers();
        double deep = layers().stream()
                .filter(layer -> layer.layer() > needed && !Double.isNaN(layer.managementCost()))
                .mapToDouble(LayerMetrics::managementCost)
                .sum();
        if (deep > 0) {
            sentences.add(texts.get("cost.deep", needed, Math.round(deep)));
        }
        if (board.analysis().payWithheld()) {
            sentences.add(texts.get("cost.withheld"));
        }
        return sentences;
    }

    private void addPositions() {
        LayerBars bars = new LayerBars(layers().size(), board.texts());
        Part room = board.add(
                board.texts().get("cost.title.unknown", board.metrics().roles().managers()),
                board.texts().get("cost.notes"));
        room.left(0.6)
                .chart(Chart.sideBySide(
                        Chart.Kind.BARS,
                        bars.names(),
                        List.of(new Chart.Series(
                                board.texts().get("layers.managers"),
                                bars.wholes(layer -> layers().get(layer - 1).managers()),
                                Shade.MAIN))));
        room.rightOf(0.6).sentences(List.of(board.texts().get("cost.unknown")));
    }
}
