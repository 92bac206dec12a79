package dev.spanwise.cli;

/** The command cannot go on for a reason the user can do something about: a complete sentence and an exit code. */
final class CommandFailure extends RuntimeException {
    private final int exitCode;

    /** Wrong usage or unreadable input; the message names subject, bad value, what is allowed and the next step. */
    CommandFailure(String message) {
        this(message, ExitCode.USAGE);
    }

    CommandFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
