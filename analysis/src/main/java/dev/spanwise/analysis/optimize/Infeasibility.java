package dev.spanwise.analysis.optimize;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Why no plan keeps the limits, and what would do.
 *
 * @param cause what stands in the way
 * @param stuck the lowest position whose branch fits in no way, by its number in the chart
 * @param forcedBy the positions that force it: those that stay above each other for {@link Cause#KEPT_CHAIN}, otherwise
 *     the direct reports that would have to hand up their reports to {@code stuck}
 * @param neededSpan the smallest span {@code stuck} would have; 0 where spans are not the cause
 * @param smallestLayers the smallest number of layers that would do with the other limits as they are
 * @param smallestSpan the smallest span limit that would do with the layers as they are; empty when none would
 * @param target the target that is out of reach, where it is the cause
 */
public record Infeasibility(
        Cause cause,
        int stuck,
        List<Integer> forcedBy,
        int neededSpan,
        int smallestLayers,
        OptionalInt smallestSpan,
        @Nullable Target target) {

    /** What may stand in the way of a plan. */
    public enum Cause {
        /** A manager who stays would get more direct reports than its limit. */
        SPAN,
        /** Too many positions that must stay stand above each other. */
        KEPT_CHAIN,
        /** The boundaries allow nobody to receive the reports, or not so many new ones. */
        BOUNDARY,
        /** The limits can be kept, but not together with a target. */
        TARGET
    }

    public Infeasibility {
        forcedBy = List.copyOf(forcedBy);
    }

    Infeasibility(
            Cause cause,
            int stuck,
            List<Integer> forcedBy,
            int neededSpan,
            int smallestLayers,
            OptionalInt smallestSpan) {
        this(cause, stuck, forcedBy, neededSpan, smallestLayers, smallestSpan, null);
    }
}
