package dev.spanwise.model;

import dev.spanwise.model.text.MachineWord;

/** A yes-or-no fact about a position, worked out from its values when it was read. */
public enum Flag implements MachineWord {
    /** Nobody holds the position at present. */
    VACANT,
    /** The incumbent is no employee: contractor, agency worker, freelancer. */
    CONTRACTOR,
    /** Assists a manager in person; often left out when spans are judged. */
    ASSISTANT,
    /** The incumbent is on long leave. */
    ON_LEAVE,
    /** The incumbent has left the organisation. */
    LEFT,
    /** The pay was missing and is that of the pay band of the grade. */
    PAY_FROM_BAND,
    /** Got another manager within the last 12 months, as earlier exports tell; known only where there are any. */
    NEW_MANAGER,
    /** The post is marked as abolished, or as one that is to go, and still has a place in the reporting line. */
    ABOLISHED
}
