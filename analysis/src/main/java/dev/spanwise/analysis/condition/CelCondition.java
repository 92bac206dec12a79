package dev.spanwise.analysis.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked CEL expression; one whose answer hangs on a value that is not known does not hold. */
record CelCondition(String text, CelRuntime.Program program, boolean asksForHistory) implements Condition {
    @Override
    public boolean test(Position position) {
        if (asksForHistory && !position.chart().attributes().knows(Flag.NEW_MANAGER)) {
            throw new ConditionException("condition.no-history", text);
        }
        try {
            // a value that is not known makes the answer neither true nor false
            return Boolean.TRUE.equals(
                    program.eval(name -> Variable.find(name).flatMap(variable -> variable.of(position))));
        } catch (CelEvaluationException e) {
            throw new ConditionException("condition.failed", text, position.label(), String.valueOf(e.getMessage()));
        }
    }

    /** Conditions of the same text are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CelCondition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public List<String> texts() {
        return List.of(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
