package dev.spanwise.report.diagram.card;

import java.util.List;

/**
 * What stands in the boxes of a picture, and what their colours and badges say.
 *
 * @param title of the legend; empty for none
 * @param fields the lines of a box, from above
 * @param rules the first that holds and has a fill gives the fill, likewise the border; badges come from all that hold
 */
public record CardStyle(String title, List<CardField> fields, List<CardRule> rules) {
    /** More lines nobody reads in a box. */
    public static final int MOST_FIELDS = 12;
    /** More rules nobody keeps apart. */
    public static final int MOST_RULES = 20;

    private static final List<CardField> USUAL_FIELDS =
            List.of(CardField.of(CardFact.NAME), CardField.of(CardFact.TITLE), CardField.of(CardFact.FIGURES));

    /** What boxes look like where nothing is chosen. */
    public static final CardStyle USUAL = new CardStyle("", List.of(), List.of());

    public CardStyle {
        fields = fields.isEmpty() ? USUAL_FIELDS : List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** Whether the lines are those that boxes have where nothing is chosen. */
    public boolean hasUsualFields() {
        return fields.equals(USUAL_FIELDS);
    }

    /** Whether nothing is chosen, not even what is usual under a title. */
    public boolean isUsual() {
        return title.isEmpty() && rules.isEmpty() && hasUsualFields();
    }

    /** Whether any rule fills boxes. */
    public boolean hasFills() {
        return rules.stream().anyMatch(rule -> rule.fill().isPresent());
    }
}
