package dev.spanwise.analysis.findings;

import java.io.IOException;

/** A file of targets or known findings that cannot be used. The message is complete and in the user's language. */
public final class InvalidFileException extends IOException {
    private static final long serialVersionUID = 1L;

    InvalidFileException(String message) {
        super(message);
    }
}
