package dev.spanwise.report.diagram.card;

/**
 * One line of a box.
 *
 * @param fact what it says
 * @param label stands before it with a colon; empty for the value alone
 * @param format how a figure or day is written
 */
public record CardField(CardFact fact, String label, CardFormat format) {
    public CardField {
        if (!format.fits(fact)) {
            throw new IllegalArgumentException(fact.id() + " cannot be written as " + format.id());
        }
    }

    /** The value alone, as it is usually written. */
    public static CardField of(CardFact fact) {
        return new CardField(fact, "", CardFormat.PLAIN);
    }
}
