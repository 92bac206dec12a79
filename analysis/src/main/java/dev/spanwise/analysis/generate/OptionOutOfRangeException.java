package dev.spanwise.analysis.generate;

import dev.spanwise.model.text.RefusedException;

/** An organisation is wanted that cannot be made. */
public final class OptionOutOfRangeException extends RefusedException {
    private static final long serialVersionUID = 1L;

    private OptionOutOfRangeException(String option, double value, double least, double most) {
        super("option.out-of-range", new OptionName(option), value, least, most);
    }

    static void check(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new OptionOutOfRangeException(option, value, least, most);
        }
    }
}
