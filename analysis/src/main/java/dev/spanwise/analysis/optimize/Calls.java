package dev.spanwise.analysis.optimize;

/** Counts the branches that are worked out: after so many a search is given up. */
final class Calls {
    private final long most;
    private long made;

    Calls(long most) {
        this.most = most;
    }

    void count() {
        if (++made > most) {
            throw new ProblemTooLargeException(made, most);
        }
    }
}
