package dev.spanwise.analysis.compliance;

import dev.spanwise.model.text.MachineWord;

/** What a plan does to a person beyond a new manager. */
public enum PlanEffect implements MachineWord {
    /** The position is gone. */
    ELIMINATED,
    /** The person stays and loses a team. */
    CONVERTED;
}
