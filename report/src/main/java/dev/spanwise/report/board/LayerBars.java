package dev.spanwise.report.board;

import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The layers of a chart as bars; where there are too many for a slide, the last bar stands for all deeper ones.
 *
 * @param layers how many there are
 */
record LayerBars(int layers, Texts texts) {
    private static final int MOST = 14;

    /** The names of the bars, from the top. */
    List<String> names() {
        return IntStream.rangeClosed(1, bars())
                .mapToObj(layer -> layer < bars() || layers <= MOST ? "L" + layer : texts.get("layers.deeper", layer))
                .toList();
    }

    /** A figure for each bar. */
    List<Integer> wholes(IntUnaryOperator ofLayer) {
        return IntStream.rangeClosed(1, bars())
                .mapToObj(layer ->
                        IntStream.rangeClosed(layer, end(layer)).map(ofLayer).sum())
                .toList();
    }

    /** The same for sums of which some are not known. */
    List<Double> sums(IntToDoubleFunction ofLayer) {
        return IntStream.rangeClosed(1, bars())
                .mapToObj(layer -> IntStream.rangeClosed(layer, end(layer))
                        .mapToDouble(ofLayer)
                        .filter(value -> !Double.isNaN(value))
                        .sum())
                .toList();
    }

    private int bars() {
        return Math.min(layers, MOST);
    }

    private int end(int layer) {
        return layer == bars() ? layers : layer;
    }
}
