package dev.spanwise.analysis.condition;

import dev.spanwise.model.Position;

/** A yes-or-no question about one position of one chart. */
@FunctionalInterface
public interface Condition {
    /** Holds for every position. */
    Condition ALWAYS = position -> true;

    /** Holds for no position. */
    Condition NEVER = position -> false;

    boolean test(Position position);

    /** Holds where this one or the other does. */
    default Condition or(Condition other) {
        return position -> test(position) || other.test(position);
    }
}
