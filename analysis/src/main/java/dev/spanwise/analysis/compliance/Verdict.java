package dev.spanwise.analysis.compliance;

import dev.spanwise.model.text.MachineWord;
import java.util.List;

/** What the figures of all groups come to, in one word. */
public enum Verdict implements MachineWord {
    /** Fewer than two groups may be shown. */
    NOTHING_TO_COMPARE,
    /** No group is below four fifths, and no difference is beyond chance. */
    NO_SIGN,
    /** A group is below four fifths; chance alone does that often where groups are small. */
    BELOW_FOUR_FIFTHS,
    /** Above four fifths, but chance alone does it seldom. */
    BEYOND_CHANCE,
    /** A group is below four fifths, and chance alone does that seldom. */
    BOTH;

    static Verdict of(List<AdverseImpact.GroupImpact> groups) {
        if (groups.size() < 2) {
            return NOTHING_TO_COMPARE;
        }
        boolean below = groups.stream().anyMatch(AdverseImpact.GroupImpact::isBelowFourFifths);
        boolean beyond = groups.stream().anyMatch(AdverseImpact.GroupImpact::isBeyondChance);
        return below && beyond ? BOTH : below ? BELOW_FOUR_FIFTHS : beyond ? BEYOND_CHANCE : NO_SIGN;
    }
}
