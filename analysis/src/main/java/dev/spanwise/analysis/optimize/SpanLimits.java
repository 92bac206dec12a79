package dev.spanwise.analysis.optimize;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.metrics.Archetype;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The widest spans somebody asks for: one for everybody, or one for each grade or each archetype and one for the others.
 *
 * @param otherwise for managers that are not named; empty where they may grow as they like
 * @param byGrade by a manager's grade
 * @param byArchetype by the archetype of a manager's span today
 */
public record SpanLimits(OptionalInt otherwise, Map<String, Integer> byGrade, Map<Archetype, Integer> byArchetype) {
    /** Spans may grow as they like. */
    public static final SpanLimits NONE = new SpanLimits(OptionalInt.empty(), Map.of(), Map.of());

    /**
     * Limits of 1 or more.
     *
     * @throws IllegalArgumentException when one is below 1, or grades and archetypes are both named
     */
    public SpanLimits {
        byGrade = ImmutableMap.copyOf(byGrade);
        byArchetype = ImmutableMap.copyOf(byArchetype);
        if (!byGrade.isEmpty() && !byArchetype.isEmpty()) {
            throw new IllegalArgumentException("spans are limited by grade and by archetype, but one of them counts");
        }
        limit(otherwise, byGrade, byArchetype);
    }

    /** The same for everybody. */
    public static SpanLimits of(int span) {
        return new SpanLimits(OptionalInt.of(span), Map.of(), Map.of());
    }

    /** What each manager may have. */
    public SpanLimit limit() {
        return limit(otherwise, byGrade, byArchetype);
    }

    private static SpanLimit limit(
            OptionalInt otherwise, Map<String, Integer> byGrade, Map<Archetype, Integer> byArchetype) {
        int others = otherwise.orElse(SpanLimit.UNLIMITED);
        if (!byGrade.isEmpty()) {
            return SpanLimit.perGrade(byGrade, others);
        }
        return byArchetype.isEmpty() ? SpanLimit.of(others) : SpanLimit.perArchetype(byArchetype, others);
    }
}
