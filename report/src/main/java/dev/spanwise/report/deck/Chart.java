package dev.spanwise.report.deck;

import java.util.List;

/**
 * The numbers of a chart, and how they are shown.
 *
 * @param kind bars, columns or lines
 * @param categories from the top or from the left
 * @param series each with a number for every category
 * @param stacked whether the numbers of a category are pieces of one bar, not bars beside each other
 * @param format of the numbers as spreadsheets write it, such as {@code #,##0}
 */
public record Chart(Kind kind, List<String> categories, List<Series> series, boolean stacked, String format) {
    /** What the numbers become. */
    public enum Kind {
        /** From the left, under each other. */
        BARS,
        /** From below, beside each other. */
        COLUMNS,
        LINES
    }

    private static final int MOST_LABELS = 30;
    /** Up to here an axis counts in ones, and up to twice as many in twos: there is no half of a layer. */
    private static final int ONES = 10;

    private static final String WHOLE = "#,##0";

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** A bar for each category, made of pieces. */
    public static Chart stacked(Kind kind, List<String> categories, List<Series> pieces) {
        return new Chart(kind, categories, pieces, true, WHOLE);
    }

    /** For each category bars to be held against each other. */
    public static Chart sideBySide(Kind kind, List<String> categories, List<Series> series) {
        return new Chart(kind, categories, series, false, WHOLE);
    }

    /** A line for each series. */
    public static Chart lines(List<String> categories, List<Series> series) {
        return new Chart(Kind.LINES, categories, series, false, WHOLE);
    }

    /** Whether there are so many bars that their numbers would lie over each other; then the axis has them. */
    boolean isCrowded() {
        return !stacked && series.size() * categories.size() > MOST_LABELS;
    }

    /** From one line of the axis to the next one; 0 where the program that shows it may decide. */
    int step() {
        double most = series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(0);
        return most > 2 * ONES ? 0 : most > ONES ? 2 : 1;
    }

    /** The same with its numbers written like this. */
    public Chart formatted(String other) {
        return new Chart(kind, categories, series, stacked, other);
    }

    /**
     * A number for every category.
     *
     * @param name what it counts
     * @param values one a category
     * @param shade its colour
     * @param own colours of single categories instead, by their number; as many as categories, or none
     * @param dashed whether its line is
     */
    public record Series(String name, List<? extends Number> values, Shade shade, List<Shade> own, boolean dashed) {
        public Series {
            values = List.copyOf(values);
            own = List.copyOf(own);
        }

        public Series(String name, List<? extends Number> values, Shade shade) {
            this(name, values, shade, List.of(), false);
        }

        public Series dashedLine() {
            return new Series(name, values, shade, own, true);
        }

        /** With a colour for each category. */
        public Series coloured(List<Shade> each) {
            return new Series(name, values, shade, each, dashed);
        }
    }
}
