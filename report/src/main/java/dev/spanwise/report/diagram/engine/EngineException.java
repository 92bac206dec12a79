package dev.spanwise.report.diagram.engine;

import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A picture that Graphviz did not make. */
public final class EngineException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** Why there is no picture. */
    public enum Reason {
        /** It took longer than {@link EngineLimits#time}. */
        TIME("time"),
        /** It wanted more than {@link EngineLimits#memoryMiB}. */
        MEMORY("memory"),
        /** The thread that waited for it was interrupted. */
        INTERRUPTED("interrupted"),
        /** Graphviz read the graph and declined, or could not read it. */
        REFUSED("refused"),
        /** Graphviz broke off in the middle. */
        CRASHED("crashed"),
        /** The program the user named cannot be run. */
        NO_PROGRAM("no-program");

        private final String key;

        Reason(String word) {
            this.key = "failure." + word;
        }
    }

    private final Reason reason;
    private final String detail;
    private final double seconds;

    /**
     * No picture for a reason.
     *
     * @param detail what Graphviz or the system says about it
     */
    public EngineException(Reason reason, String detail) {
        this(reason, detail, null, 0);
    }

    /** The same, with what caused it. */
    public EngineException(Reason reason, String detail, Throwable cause) {
        this(reason, detail, cause, 0);
    }

    private EngineException(Reason reason, String detail, @Nullable Throwable cause, double seconds) {
        super(cause, reason.key, reason == Reason.TIME ? seconds : detail, new OptionName("dot"));
        this.reason = reason;
        this.detail = detail;
        this.seconds = seconds;
    }

    /** There is no picture within the time it may take. */
    public static EngineException late(Duration limit) {
        double seconds = limit.toMillis() / 1_000.0;
        return new EngineException(Reason.TIME, "no picture within " + seconds + " seconds", null, seconds);
    }

    public Reason reason() {
        return reason;
    }

    /** The time the picture might have taken, in seconds, where it took longer; else 0. */
    public double seconds() {
        return seconds;
    }

    /** What Graphviz or the system says, for those who debug; {@link #sentence(Face)} is for people. */
    @Override
    public String getMessage() {
        return detail;
    }
}
