package dev.spanwise.analysis.compliance;

import java.util.Locale;

/** What a plan does to a person beyond a new manager. */
public enum PlanEffect {
    /** The position is gone. */
    ELIMINATED,
    /** The person stays and loses a team. */
    CONVERTED;

    /** The stable id, for example {@code eliminated}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
