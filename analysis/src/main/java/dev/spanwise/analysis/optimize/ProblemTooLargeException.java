package dev.spanwise.analysis.optimize;

/** The tables of a problem do not fit into memory; the message says how large they are and what makes them smaller. */
public final class ProblemTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProblemTooLargeException(long bytes, long available) {
        super("the tables of this problem take " + (bytes >> 20) + " MB, but " + (available >> 20)
                + " MB of memory are there: take out fewer layers at a time, set a smaller largest span,"
                + " drop boundaries, or give Java more memory (-Xmx)");
    }
}
