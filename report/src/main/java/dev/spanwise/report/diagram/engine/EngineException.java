package dev.spanwise.report.diagram.engine;

import java.time.Duration;

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

    private final double seconds;

    public EngineException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.seconds = 0;
    }

    public EngineException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
        this.seconds = 0;
    }

    private EngineException(double seconds) {
        super("no picture within " + seconds + " seconds");
        this.reason = Reason.TIME;
        this.seconds = seconds;
    }

    /** There is no picture within the time it may take. */
    public static EngineException late(Duration limit) {
        return new EngineException(limit.toMillis() / 1_000.0);
    }

    public Reason reason() {
        return reason;
    }

    /** The time the picture might have taken, in seconds, where it took longer; else 0. */
    public double seconds() {
        return seconds;
    }
}
