package dev.spanwise.cli;

import dev.spanwise.model.Severity;
import java.util.Locale;
import java.util.Optional;

/** From which severity on findings make the exit code 1. */
enum FailOn {
    INFO,
    WARNING,
    ERROR,
    NEVER;

    /** The least severity that counts; empty when none does. */
    Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
