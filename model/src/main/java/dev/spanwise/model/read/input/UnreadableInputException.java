package dev.spanwise.model.read.input;

import dev.spanwise.model.text.RefusedException;

/** The input cannot be read, or a chart made of it would be worthless. */
public final class UnreadableInputException extends RefusedException {
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param key of the sentence in the texts of this package, after {@code unreadable.}
     */
    public UnreadableInputException(String key, Object... arguments) {
        super("unreadable." + key, arguments);
    }

    /** This failure, with what caused it for those who debug. */
    public UnreadableInputException because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
