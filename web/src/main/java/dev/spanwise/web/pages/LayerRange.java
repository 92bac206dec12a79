package dev.spanwise.web.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * One layer, or neighbouring ones that a page adds up: a chain of 60,000 positions has as many layers, and nobody reads
 * a page of 60,000 rows.
 */
public record LayerRange(int from, int to) {
    /** So many layers still have a row each. */
    private static final int MOST = 40;

    private static final int FIRST = 30;
    private static final int LAST = 5;

    /** Each layer alone; of very many the first and the last ones, and all in between as one range. */
    public static List<LayerRange> listOf(List<Integer> layers) {
        int size = layers.size();
        if (size <= MOST) {
            return each(layers);
        }
        List<LayerRange> ranges = new ArrayList<>(each(layers.subList(0, FIRST)));
        ranges.add(new LayerRange(layers.get(FIRST), layers.get(size - LAST - 1)));
        ranges.addAll(each(layers.subList(size - LAST, size)));
        return ranges;
    }

    private static List<LayerRange> each(List<Integer> layers) {
        return layers.stream().map(layer -> new LayerRange(layer, layer)).toList();
    }

    public boolean isOne() {
        return from == to;
    }

    public boolean has(int layer) {
        return from <= layer && layer <= to;
    }

    /** For example {@code L3}, or {@code L31–L59995}. */
    public String label() {
        return isOne() ? "L" + from : "L" + from + "–L" + to;
    }
}
