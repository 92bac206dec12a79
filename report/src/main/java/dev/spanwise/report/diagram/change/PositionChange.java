package dev.spanwise.report.diagram.change;

import dev.spanwise.model.text.MachineWord;

/** What becomes of a position between two charts. */
public enum PositionChange implements MachineWord {
    UNCHANGED,
    /** Another manager than before. */
    MOVED,
    /** Was a people manager, has no direct reports any more. */
    CONVERTED,
    /** Not there any more. */
    ELIMINATED,
    /** Was vacant and is not there any more. */
    VACANCY_CLOSED,
    /** Was not there before. */
    JOINED;

    /** Whether the position is only there before. */
    public boolean isGone() {
        return this == ELIMINATED || this == VACANCY_CLOSED;
    }
}
