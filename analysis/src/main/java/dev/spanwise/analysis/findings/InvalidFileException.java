package dev.spanwise.analysis.findings;

import dev.spanwise.model.text.RefusedException;

/** A file of targets or known findings that cannot be used. */
public final class InvalidFileException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /**
     * A line that cannot be used.
     *
     * @param arguments of the sentence: the file, the line, and what it is about
     */
    InvalidFileException(String key, Object... arguments) {
        super(key, arguments);
    }
}
