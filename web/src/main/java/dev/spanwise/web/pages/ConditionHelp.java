package dev.spanwise.web.pages;

import dev.spanwise.analysis.condition.Variable;
import dev.spanwise.web.visit.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a condition may ask about a position, for whoever writes one. */
public final class ConditionHelp {
    /** What is told of nobody to those who may not see pay. */
    static final Set<Variable> PAY = Set.of(Variable.SALARY, Variable.COST);

    private ConditionHelp() {}

    /** What the visitor can ask for: pay only who may see pay, since for others no position has any. */
    public static List<Variable> variables(Frame frame) {
        boolean pay = frame.session().map(one -> one.account().seesPay()).orElse(false);
        return Arrays.stream(Variable.values())
                .filter(variable -> pay || !PAY.contains(variable))
                .toList();
    }

    /** In which ways what has this kind of value can be asked for; conditions.js knows their signs. */
    public static List<String> hows(Variable.Kind kind) {
        return switch (kind) {
            case TEXT -> List.of("is", "is-not", "contains", "begins");
            case NUMBER -> List.of("below", "at-most", "equals", "at-least", "above");
            case FACT -> List.of("yes", "no");
        };
    }

    /** The names of what has this kind of value. */
    public static List<String> names(Variable.Kind kind) {
        return Arrays.stream(Variable.values())
                .filter(variable -> variable.kind() == kind)
                .map(Variable::id)
                .toList();
    }
}
