package dev.spanwise.report.diagram.card;

import dev.spanwise.analysis.condition.Condition;
import java.util.Optional;

/**
 * What boxes look like for which a condition holds.
 *
 * @param when the condition as it is written
 * @param condition the same to ask
 * @param fill of the box; empty to leave it
 * @param border of the box; empty to leave it
 * @param badge a short text in the box, so that no colour is the only sign
 * @param meaning in words, for the legend
 */
public record CardRule(
        String when,
        Condition condition,
        Optional<CardColour> fill,
        Optional<CardColour> border,
        String badge,
        String meaning) {
    /** Characters a badge has at most. */
    public static final int LONGEST_BADGE = 12;

    public CardRule {
        if (badge.isBlank() || badge.length() > LONGEST_BADGE) {
            throw new IllegalArgumentException("a badge has 1 to " + LONGEST_BADGE + " characters, not: " + badge);
        }
    }

    /** The colour behind the text of the badge. */
    public String badgeColour() {
        return border.or(() -> fill).map(CardColour::strong).orElse(CardColour.DARK);
    }
}
