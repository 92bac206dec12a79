package dev.spanwise.report.deck;

import java.util.List;

/**
 * The numbers of a bar chart.
 *
 * @param categories from the top
 * @param series each with a number for every category
 * @param stacked whether the numbers of a category are pieces of one bar, not bars beside each other
 */
public record Bars(List<String> categories, List<Series> series, boolean stacked) {
    /** A bar for each category, made of pieces. */
    public static Bars stacked(List<String> categories, List<Series> pieces) {
        return new Bars(categories, pieces, true);
    }

    /** For each category bars to be held against each other. */
    public static Bars sideBySide(List<String> categories, List<Series> series) {
        return new Bars(categories, series, false);
    }

    public Bars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /**
     * A number for every category.
     *
     * @param name what it counts
     * @param values one a category
     */
    public record Series(String name, List<Integer> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
