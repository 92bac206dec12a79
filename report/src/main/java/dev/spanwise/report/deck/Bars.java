package dev.spanwise.report.deck;

import java.util.List;

/**
 * The numbers of a bar chart.
 *
 * @param categories a bar each, from the top
 * @param series pieces of each bar
 */
public record Bars(List<String> categories, List<Series> series) {
    public Bars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /**
     * A piece of every bar.
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
