package dev.spanwise.web.pages;

import dev.spanwise.analysis.condition.Variable;
import java.util.Arrays;
import java.util.List;

/** What a condition may ask about a position, for whoever writes one. */
public final class ConditionHelp {
    private ConditionHelp() {}

    /** The names of what has this kind of value. */
    public static List<String> names(Variable.Kind kind) {
        return Arrays.stream(Variable.values())
                .filter(variable -> variable.kind() == kind)
                .map(Variable::id)
                .toList();
    }
}
