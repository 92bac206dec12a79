package dev.spanwise.analysis.ask;

/**
 * A number of positions, or a share of them.
 *
 * @param value how many, or how many in a hundred; above 0
 * @param percent whether it is a share
 */
public record Amount(double value, boolean percent) {
    public Amount {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("an amount is above 0, not " + value);
        }
        if (percent && value > 100) {
            throw new IllegalArgumentException("a share is at most 100 %, not " + value + " %");
        }
        if (!percent && value != Math.rint(value)) {
            throw new IllegalArgumentException("a number of positions is whole, not " + value);
        }
    }

    /** The number of positions meant, of so many in all; a share is rounded to the nearest whole position. */
    public int of(int all) {
        return percent ? (int) Math.round(all * value / 100) : (int) Math.min(value, Integer.MAX_VALUE);
    }
}
