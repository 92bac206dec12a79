package dev.spanwise.analysis.scenario.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which terms a kind of step takes besides its own figures, for forms that ask for them.
 *
 * @param outcome whether it may say what becomes of the incumbents
 * @param where whether it may be limited to positions of a condition
 * @param protect whether it may leave positions of a condition
 * @param spanLimit whether it may set the greatest span a manager is pushed to
 * @param overflows what it may do where that limit would be passed; empty where there is no choice
 */
public record StepTerms(boolean outcome, boolean where, boolean protect, boolean spanLimit, List<String> overflows) {
    public StepTerms {
        overflows = List.copyOf(overflows);
    }

    /** The kinds of steps, in the order in which help lists them. */
    public static Set<String> kinds() {
        return StepKinds.ALL.keySet();
    }

    /** Those of a kind; empty where there is no such kind. */
    public static Optional<StepTerms> find(String kind) {
        return Optional.ofNullable(StepKinds.ALL.get(kind)).map(found -> of(kind, found.terms()));
    }

    private static StepTerms of(String kind, Set<String> terms) {
        return new StepTerms(
                terms.contains(StepKinds.OUTCOME),
                terms.contains(StepKinds.WHERE),
                terms.contains(StepKinds.PROTECT),
                terms.contains(StepKinds.SPAN_LIMIT),
                terms.contains(StepKinds.OVERFLOW)
                        ? List.copyOf(StepKinds.overflows(kind).keySet())
                        : List.of());
    }
}
