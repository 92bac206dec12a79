package dev.spanwise.model;

import org.jspecify.annotations.Nullable;

/**
 * A second, informal reporting line; it never counts in spans or layers.
 *
 * @param manager the dotted-line manager
 * @param report the position that reports to it besides its own manager
 */
public record DottedLine(Position manager, Position report) {
    /** By hand, as that of {@link Position} is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DottedLine line && line.manager.equals(manager) && line.report.equals(report);
    }

    @Override
    public int hashCode() {
        return 31 * manager.hashCode() + report.hashCode();
    }
}
