package dev.spanwise.cli;

/** What the program's exit code tells a script. */
final class ExitCode {
    /** Done, and nothing to object to. */
    static final int CLEAN = 0;
    /** Done, but there are data errors, findings at or above {@code --fail-on}, or no plan that keeps the limits. */
    static final int FINDINGS = 1;
    /** The command was used wrongly, or its input cannot be read. */
    static final int USAGE = 2;
    /** The program failed. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
