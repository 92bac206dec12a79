package dev.spanwise.report.diagram.style;

import dev.spanwise.report.diagram.card.CardFact;

/**
 * One line of a position's box.
 *
 * @param fact what it says
 * @param text with its label; not empty
 */
public record CardLine(CardFact fact, String text) {
    /** Whether it says who or what the position is. */
    boolean isNaming() {
        return fact == CardFact.NAME || fact == CardFact.TITLE;
    }

    boolean isFigures() {
        return fact == CardFact.FIGURES;
    }
}
