package dev.spanwise.analysis.optimize;

/** Hears how far the solver is and may stop it. */
@FunctionalInterface
public interface SolverProgress {
    /** Never stops the solver. */
    SolverProgress NONE = (done, total) -> true;

    /**
     * Called now and then while the solver works.
     *
     * @param done managers worked on
     * @param total managers to work on
     * @return false to stop: the solver then throws {@link java.util.concurrent.CancellationException}
     */
    boolean goesOn(long done, long total);
}
