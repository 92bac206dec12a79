package dev.spanwise.report.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a table.
 *
 * @param text as people read it
 * @param number the exact figure behind the text, for CSV; null where the text is not a number
 * @param tone what it means
 * @param share length of a bar, 0 to 1; NaN where there is none
 */
public record Cell(String text, @Nullable Number number, Tone tone, double share) {
    /** A place where there is nothing to say. */
    public static final Cell EMPTY = of("");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public static Cell of(String text) {
        return new Cell(text, null, Tone.PLAIN, Double.NaN);
    }

    /** A figure, written as {@code text}. */
    public static Cell figure(Number number, String text) {
        return new Cell(text, number, Tone.PLAIN, Double.NaN);
    }

    /**
     * A bar for a column of kind {@link Column.Kind#BAR}.
     *
     * @param share 0 to 1; anything beyond is cut
     */
    public static Cell bar(double share) {
        return new Cell("", null, Tone.PLAIN, Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share)));
    }

    /** The same figure with a plus sign where it is above 0: a change. */
    public Cell signed() {
        return number != null && number.doubleValue() > 0 ? new Cell("+" + text, number, tone, share) : this;
    }

    /** Whether it is a day and nothing else, which is not to be broken in two. */
    public boolean isDay() {
        return DAY.matcher(text).matches();
    }

    public Cell with(Tone other) {
        return new Cell(text, number, other, share);
    }
}
