package dev.spanwise.web.pages.draw;

import dev.spanwise.analysis.ask.Source;
import dev.spanwise.report.diagram.card.AskedCards;
import dev.spanwise.report.diagram.card.CardField;
import dev.spanwise.report.diagram.card.CardRule;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The form in which a style is put together: a row for each field and rule, the names of each row with its number. */
final class StyleForm {
    /** Rows to fill in, besides those that are filled in already. */
    private static final int MORE_FIELDS = 3;

    private static final int MORE_RULES = 2;

    private StyleForm() {}

    /** The numbers of the rows for fields. */
    static List<Integer> fieldRows(CardStyle style) {
        return rows(style.fields().size() + MORE_FIELDS, CardStyle.MOST_FIELDS);
    }

    /** The numbers of the rows for rules. */
    static List<Integer> ruleRows(CardStyle style) {
        return rows(style.rules().size() + MORE_RULES, CardStyle.MOST_RULES);
    }

    private static List<Integer> rows(int wanted, int most) {
        return IntStream.range(0, Math.min(wanted, most)).boxed().toList();
    }

    /**
     * The style that a form says; rows in which nothing is chosen are left out.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when a row says what is not allowed
     */
    static CardStyle read(Visit visit) {
        List<CardField> fields = new ArrayList<>();
        for (int row = 0; row < CardStyle.MOST_FIELDS; row++) {
            if (visit.find("field." + row).isPresent()) {
                fields.add(AskedCards.field(row(visit, row)));
            }
        }
        List<CardRule> rules = new ArrayList<>();
        for (int row = 0; row < CardStyle.MOST_RULES; row++) {
            if (visit.find("when." + row).isPresent()) {
                rules.add(AskedCards.rule(row(visit, row), rules.size()));
            }
        }
        return new CardStyle(AskedCards.title(visit.asked()), fields, rules);
    }

    private static Source row(Visit visit, int row) {
        return Source.typed(name -> visit.find(name + "." + row).stream().toList());
    }
}
