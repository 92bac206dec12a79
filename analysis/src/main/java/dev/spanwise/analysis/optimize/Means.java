package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.MachineWord;

/** What a plan may do to bring a chart within its limits. */
public enum Means implements MachineWord {
    /** A manager is taken out of the line, and its whole team goes to the nearest manager above who stays. */
    DISSOLVE,
    /** A position goes with its branch to any manager above it who stays, whether or not its own manager does. */
    LIFT,
    /** People of a dissolved manager may also go to managers who report to the same manager as the dissolved one. */
    PEERS,
    /**
     * A direct report may take the place of a dissolved manager: it comes up by a layer with its branch, and the rest of the
     * team reports to it, with the manager who was dissolved, where that one stays.
     */
    PROMOTE;
}
