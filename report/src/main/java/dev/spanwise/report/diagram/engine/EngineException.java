package dev.spanwise.report.diagram.engine;

/** A picture that Graphviz did not make. The message is Graphviz's own; {@link #reason} is for a sentence to the user. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is no picture. */
    public enum Reason {
        /** It took longer than {@link EngineLimits#time}. */
        TIME,
        /** It wanted more than {@link EngineLimits#memoryMiB}. */
        MEMORY,
        /** The thread that waited for it was interrupted. */
        INTERRUPTED,
        /** Graphviz read the graph and declined, or could not read it. */
        REFUSED,
        /** Graphviz broke off in the middle. */
        CRASHED,
        /** The program the user named cannot be run. */
        NO_PROGRAM
    }

    private final Reason reason;

    public EngineException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public EngineException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
