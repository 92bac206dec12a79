package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Outcome;
import java.util.OptionalInt;

/**
 * The conditions every change has besides its own parameters.
 *
 * @param outcome what dissolving a position means for its incumbent
 * @param where positions the change is about; asked on the chart the step finds
 * @param protect positions it must not dissolve, besides the scenario's own; asked on the chart the step finds
 * @param spanLimit the greatest span a manager may be pushed to; nobody has to shrink
 * @param overflow what to do where that limit would be passed
 */
public record Terms(Outcome outcome, Condition where, Condition protect, OptionalInt spanLimit, Overflow overflow) {
    /** Convert, everywhere, without a span limit. */
    public static final Terms DEFAULT =
            new Terms(Outcome.CONVERT, Condition.ALWAYS, Condition.NEVER, OptionalInt.empty(), Overflow.REFUSE);

    public Terms {
        if (spanLimit.isPresent() && spanLimit.getAsInt() < 1) {
            throw new IllegalArgumentException("a span limit is 1 or more, not " + spanLimit.getAsInt());
        }
    }

    public Terms with(Outcome newOutcome) {
        return new Terms(newOutcome, where, protect, spanLimit, overflow);
    }

    public Terms where(Condition condition) {
        return new Terms(outcome, condition, protect, spanLimit, overflow);
    }

    public Terms protect(Condition condition) {
        return new Terms(outcome, where, condition, spanLimit, overflow);
    }

    public Terms spanLimit(int limit, Overflow whenPassed) {
        return new Terms(outcome, where, protect, OptionalInt.of(limit), whenPassed);
    }
}
