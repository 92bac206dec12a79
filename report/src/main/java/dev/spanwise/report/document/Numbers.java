package dev.spanwise.report.document;

import java.text.NumberFormat;
import java.util.Locale;

/** Writes numbers as a language does, as cells that keep the exact figure. */
public final class Numbers {
    /** Stands where a figure cannot be given. */
    public static final String MISSING = "–";

    private static final Cell MISSING_CELL = Cell.figure(Double.NaN, MISSING);

    private final Locale language;

    public Numbers(Locale language) {
        this.language = language;
    }

    /** A whole number with thousands separators. */
    public Cell whole(long number) {
        return Cell.figure(number, format(0).format(number));
    }

    /** A number with exactly so many digits, so that those of a column stand under each other; a dash for NaN. */
    public Cell fixed(double number, int digits) {
        if (digits == 0 && number == Math.rint(number)) {
            return whole((long) number);
        }
        NumberFormat format = format(digits);
        format.setMinimumFractionDigits(digits);
        return Double.isNaN(number) ? MISSING_CELL : Cell.figure(number, format.format(number));
    }

    /** A share of 0 to 1 as per cent with one digit; a dash for NaN. */
    public Cell percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(language);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return Double.isNaN(share) ? MISSING_CELL : Cell.figure(share, format.format(share));
    }

    private NumberFormat format(int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(digits);
        return format;
    }
}
