package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Something a step could not do, and why; the chart was left as it was there.
 *
 * @param position id of the position it is about, or an empty text when it is about the whole step
 * @param kind why
 * @param arguments what the sentence of its kind puts in after the position
 */
public record Refusal(String position, Kind kind, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String position, Kind kind, Object... arguments) {
        return new Refusal(position, kind, List.of(arguments));
    }

    /** The reason as a sentence that names positions by their ids. */
    public String message(Locale language) {
        return message(UnaryOperator.identity(), language);
    }

    /**
     * The same with other words for positions.
     *
     * @param naming what to call the position of an id
     */
    public String message(UnaryOperator<String> naming, Locale language) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = naming.apply(position);
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = word(arguments.get(i), naming, language);
        }
        return Texts.in(Refusal.class, language).get("refusal." + kind.id(), all);
    }

    private Object word(Object argument, UnaryOperator<String> naming, Locale language) {
        if (argument instanceof Family family) {
            return family.words(language);
        }
        boolean isId = kind != Kind.VALUE_MISSING && argument instanceof String;
        return isId ? naming.apply((String) argument) : argument;
    }

    /** Why something was refused; each has a sentence in {@code texts.properties} under {@code refusal.}. */
    public enum Kind implements MachineWord {
        TOP,
        PROTECTED,
        NOT_FOUND,
        NOT_A_MANAGER,
        NOT_VACANT,
        ALREADY_HELD,
        ID_TAKEN,
        NO_ROOM,
        NOTHING_IN_LAYER,
        SPAN_LIMIT,
        NOBODY_TO_PROMOTE,
        INTO_OWN_BRANCH,
        VALUE_MISSING,
        NOT_A_REPORT,
        TOP_NOT_MOVED,
        MANAGER_FULL,
        CANNOT_LEAD,
        NO_MANAGERS,
        NOBODY_ABOVE,
        TEAM_TOO_SMALL,
        NO_ORGANISATION,
        NO_ROOM_FOR_TOPS,
        RATIO_NOT_REACHED,
        TARGET_NOT_REACHED,
        LAYERS_NOT_REACHED,
        INFEASIBLE,
        INFEASIBLE_LAYERS,
        INFEASIBLE_WHATEVER_LAYERS,
        TARGET_OUT_OF_REACH,
        MOVES_MORE,
        RULES_NOT_KEPT,
        PLAN_NOT_FOUND,
        TOO_LARGE,
        WEIGHTS_TOO_LARGE;
    }
}
