package dev.spanwise.cli;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.MachineWord;
import java.util.Optional;

/** From which severity on findings make the exit code 1. */
enum FailOn implements MachineWord {
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
        return id();
    }
}
