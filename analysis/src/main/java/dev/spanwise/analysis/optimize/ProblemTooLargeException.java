package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.RefusedException;

/** The tables of a problem do not fit into memory; the sentence says how large they are and what makes them smaller. */
public final class ProblemTooLargeException extends RefusedException {
    private static final long serialVersionUID = 1;

    private final long neededMegabytes;
    private final long availableMegabytes;

    ProblemTooLargeException(long bytes, long available) {
        super("problem.too-large", bytes >> 20, available >> 20, new OptionName("max-span"));
        neededMegabytes = bytes >> 20;
        availableMegabytes = available >> 20;
    }

    /** What the tables take. */
    public long neededMegabytes() {
        return neededMegabytes;
    }

    /** What is there. */
    public long availableMegabytes() {
        return availableMegabytes;
    }
}
