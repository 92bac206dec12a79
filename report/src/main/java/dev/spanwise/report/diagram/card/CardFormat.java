package dev.spanwise.report.diagram.card;

import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.List;

/** How a figure or a day is written in a box. */
public enum CardFormat implements MachineWord {
    /** A number with up to two digits after the point, a day as the language writes it. */
    PLAIN,
    /** A number without digits after the point. */
    WHOLE,
    /** In thousands. */
    THOUSANDS,
    /** In millions, with one digit after the point. */
    MILLIONS,
    /** The year of a day. */
    YEAR;

    /** Whether something can be written so. */
    public boolean fits(CardFact fact) {
        return switch (this) {
            case PLAIN -> true;
            case YEAR -> fact == CardFact.HIRE_DATE;
            case WHOLE, THOUSANDS, MILLIONS -> fact.isNumber();
        };
    }

    /** In which ways something can be written. */
    static List<CardFormat> listOf(CardFact fact) {
        return Arrays.stream(values()).filter(format -> format.fits(fact)).toList();
    }
}
