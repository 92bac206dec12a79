package dev.spanwise.web.pages;

import dev.spanwise.analysis.condition.Variable;
import java.util.Arrays;
import java.util.List;

/** What a condition may ask about a position, for whoever writes one. */
public final class ConditionHelp {
    private ConditionHelp() {}

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
