package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;

/** What became of a position; in each step and over a whole scenario it has exactly one fate. */
public enum Fate implements MachineWord {
    /** It reports to another manager, nothing else. */
    MOVED,
    /** It lost its reports; the incumbent stays as an individual contributor. */
    CONVERTED,
    /** It leads a team in its former manager's or peers' place. */
    PROMOTED,
    /** It is gone, and somebody held it. */
    ELIMINATED,
    /** It is gone, and nobody held it. */
    VACANCY_CLOSED,
    /** It was vacant, and somebody holds it now. */
    FILLED,
    /** Other values than before, nothing else. */
    EDITED,
    /** It was not there. */
    ADDED,
    /** It is as it was; never in a log. */
    UNCHANGED;

    /** Whether the position is no longer in the chart. */
    public boolean isGone() {
        return this == ELIMINATED || this == VACANCY_CLOSED;
    }

    /** How weighty it is where several steps touch a position: the weightiest gives the reason, the last of equals. */
    int weight() {
        return switch (this) {
            case UNCHANGED, EDITED -> 0;
            case MOVED -> 1;
            case CONVERTED, PROMOTED, FILLED, ELIMINATED, VACANCY_CLOSED, ADDED -> 2;
        };
    }

    /** What it means that a position that stays has other values. */
    static Fate ofEdited(OrgChart before, int position, OrgChart after, int positionAfter) {
        return Charts.isVacant(before, position) && !Charts.isVacant(after, positionAfter) ? FILLED : EDITED;
    }
}
