package dev.spanwise.report.diagram;

import dev.spanwise.model.text.RefusedException;

/** A diagram that cannot be drawn as asked. The sentence names the reason and what to use instead. */
public final class DiagramException extends RefusedException {
    private static final long serialVersionUID = 1L;

    DiagramException(String key, Object... arguments) {
        super(key, arguments);
    }

    DiagramException(Throwable cause, String key, Object... arguments) {
        super(cause, key, arguments);
    }
}
