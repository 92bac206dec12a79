package dev.spanwise.analysis.metrics;

import com.google.common.math.LongMath;

/**
 * Adds decimal numbers in whole units of their last digit. Unlike a sum of doubles it does not depend on the order, so
 * that the order of rows in a file changes no figure, and 0.1 + 0.2 is 0.3.
 */
final class DecimalSum {
    private static final double FTE_UNITS = 1e6;
    private static final double MONEY_UNITS = 1e2;

    private final double units;
    private long sum;

    private DecimalSum(double units) {
        this.units = units;
    }

    /** A sum of FTE, each rounded to a millionth. */
    static DecimalSum ofFte() {
        return new DecimalSum(FTE_UNITS);
    }

    /** A sum of money, each amount rounded to a hundredth. */
    static DecimalSum ofMoney() {
        return new DecimalSum(MONEY_UNITS);
    }

    /** Adds a number; amounts beyond all sense stay at the greatest that can be kept. */
    void add(double number) {
        sum = LongMath.saturatedAdd(sum, Math.round(number * units));
    }

    double value() {
        return sum / units;
    }
}
