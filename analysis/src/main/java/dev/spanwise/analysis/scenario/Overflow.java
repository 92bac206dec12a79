package dev.spanwise.analysis.scenario;

import dev.spanwise.model.text.MachineWord;

/** What to do where dissolving a position would push the manager above it past the span limit. */
public enum Overflow implements MachineWord {
    /** Dissolve it all the same; the effects count the managers pushed past the limit. */
    ALLOW,
    /** Leave the position as it is and list it as refused. */
    REFUSE,
    /** Let one of its reports lead the team in its place; refuse where no report has room for it. */
    PROMOTE
}
