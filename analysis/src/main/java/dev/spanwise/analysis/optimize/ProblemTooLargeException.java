package dev.spanwise.analysis.optimize;

/** The tables of a problem do not fit into memory; the message says how large they are and what makes them smaller. */
public final class ProblemTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long neededMegabytes;
    private final long availableMegabytes;

    ProblemTooLargeException(long bytes, long available) {
        super("the tables of this problem take " + (bytes >> 20) + " MB, but " + (available >> 20)
                + " MB of memory are there: take out fewer layers at a time, set a smaller largest span,"
                + " drop boundaries, or give Java more memory (-Xmx)");
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
