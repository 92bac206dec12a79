package dev.spanwise.analysis.compliance;

/**
 * A share of people, kept exact so that comparing shares never hangs on rounding.
 *
 * @param part people it is true of
 * @param whole people in all, 1 or more
 */
record Rate(long part, long whole) implements Comparable<Rate> {
    /** What a whole has of them. */
    static final int FIFTHS = 5;

    double value() {
        return (double) part / whole;
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(part * other.whole, other.part * whole);
    }

    /** Whether it is less than so many fifths of another one; exactly so many are not less. */
    boolean isBelowFifths(int fifths, Rate other) {
        return FIFTHS * part * other.whole < fifths * other.part * whole;
    }

    /** This one by another one; NaN where the other one is 0. */
    double over(Rate other) {
        return other.part == 0 ? Double.NaN : (double) (part * other.whole) / (whole * other.part);
    }
}
