package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.MachineWord;

/** Whether a plan has to do something. */
public enum Necessity implements MachineWord {
    /** Every plan of the family as good as this one does it. */
    IN_EVERY_BEST_PLAN,
    /** Another plan of the same value leaves it as it is. */
    COULD_STAY,
    /** A plan that leaves it as it is was found at a price; that there is none for less is not proven. */
    NOT_PROVEN
}
