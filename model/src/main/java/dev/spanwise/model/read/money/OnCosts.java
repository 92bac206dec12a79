package dev.spanwise.model.read.money;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an employer pays on top of pay, in per cent of it, by location, by kind of employment, by both, or for all others.
 *
 * @param rules in the order of the file
 */
public record OnCosts(List<Rule> rules) {
    public OnCosts {
        rules = List.copyOf(rules);
    }

    /**
     * One of them.
     *
     * @param place location it holds for, empty for any
     * @param type kind of employment it holds for, empty for any
     * @param percent of the pay, from 0
     */
    public record Rule(String place, String type, double percent) {
        private boolean isFor(String ofPlace, String ofType) {
            return (place.isEmpty() || same(place, ofPlace)) && (type.isEmpty() || same(type, ofType));
        }

        private int width() {
            return (place.isEmpty() ? 0 : 1) + (type.isEmpty() ? 0 : 1);
        }

        /** What it is for, in the words of the file. */
        public String label() {
            return place.isEmpty() && type.isEmpty()
                    ? "*"
                    : place + (place.isEmpty() || type.isEmpty() ? "" : ", ") + type;
        }
    }

    /**
     * The rules of a table with a column for per cent, and one for locations or kinds of employment.
     *
     * @throws UnreadableInputException where one is missing, wrong or stands twice
     */
    static OnCosts of(Input input) {
        MoneyTable table =
                MoneyTable.of(input, List.of(MoneyColumn.PERCENT), List.of(MoneyColumn.PLACE, MoneyColumn.TYPE));
        if (!table.has(MoneyColumn.PLACE) && !table.has(MoneyColumn.TYPE)) {
            throw new UnreadableInputException("money-columns", input.name(), "location, type");
        }
        List<Rule> rules = new ArrayList<>();
        for (MoneyTable.Row row : table.rows()) {
            row.needed(MoneyColumn.PERCENT);
            Rule rule = new Rule(
                    any(row.text(MoneyColumn.PLACE)), any(row.text(MoneyColumn.TYPE)), row.number(MoneyColumn.PERCENT));
            boolean twice =
                    rules.stream().anyMatch(other -> same(other.place, rule.place) && same(other.type, rule.type));
            if (twice) {
                throw row.wrong(table.has(MoneyColumn.PLACE) ? MoneyColumn.PLACE : MoneyColumn.TYPE, "money-twice");
            }
            rules.add(rule);
        }
        return new OnCosts(rules);
    }

    private static String any(String text) {
        return text.equals("*") ? "" : text;
    }

    private static boolean same(String one, String other) {
        return Folding.ofAccents(one).equals(Folding.ofAccents(other));
    }

    /**
     * The rule for a position, the one that names more of it; empty where none is for it.
     *
     * @throws UnreadableInputException where one for its location and one for its kind of employment say otherwise
     */
    public Optional<Rule> find(String place, String type) {
        List<Rule> all = rules.stream().filter(rule -> rule.isFor(place, type)).toList();
        int most = all.stream().mapToInt(Rule::width).max().orElse(0);
        List<Rule> best = all.stream().filter(rule -> rule.width() == most).toList();
        if (best.size() > 1 && best.get(0).percent() != best.get(1).percent()) {
            throw new UnreadableInputException(
                    "money-two-rules", best.get(0).label(), best.get(1).label());
        }
        return best.stream().findFirst();
    }
}
