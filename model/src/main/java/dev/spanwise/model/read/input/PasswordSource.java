package dev.spanwise.model.read.input;

import org.jspecify.annotations.Nullable;

/** Knows, or asks for, the password of a locked input. Passwords are never part of a command line or of a message. */
@FunctionalInterface
public interface PasswordSource {
    /** Knows none. */
    PasswordSource NONE = file -> null;

    /**
     * The password of an input that turned out to be locked.
     *
     * @param file name of the input
     * @return null where there is none
     */
    @Nullable
    String password(String file);
}
