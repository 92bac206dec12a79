package dev.spanwise.report.diagram;

/** A diagram that cannot be drawn as asked. The message names the reason and what to use instead. */
public final class DiagramException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DiagramException(String message) {
        super(message);
    }

    public DiagramException(String message, Throwable cause) {
        super(message, cause);
    }
}
