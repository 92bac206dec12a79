package dev.spanwise.analysis.optimize;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.metrics.Archetype;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The widest spans somebody asks for: one for everybody, or one for each grade or each archetype and one for the others;
 * and before those the ones for managers of whom something is true.
 *
 * @param otherwise for managers that are not named; empty where they may grow as they like
 * @param byGrade by a manager's grade
 * @param byArchetype by the archetype of a manager's span today
 * @param byCondition by what is true of a manager; where several conditions hold, the last one counts
 */
public record SpanLimits(
        OptionalInt otherwise,
        Map<String, Integer> byGrade,
        Map<Archetype, Integer> byArchetype,
        List<Map.Entry<Condition, Integer>> byCondition) {
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
        byCondition = List.copyOf(byCondition);
        if (!byGrade.isEmpty() && !byArchetype.isEmpty()) {
            throw new IllegalArgumentException("spans are limited by grade and by archetype, but one of them counts");
        }
        byCondition.forEach(each -> SpanLimit.of(each.getValue()));
        limit(otherwise, byGrade, byArchetype);
    }

    /** Nothing by condition. */
    public SpanLimits(OptionalInt otherwise, Map<String, Integer> byGrade, Map<Archetype, Integer> byArchetype) {
        this(otherwise, byGrade, byArchetype, List.of());
    }

    /** The same for everybody. */
    public static SpanLimits of(int span) {
        return new SpanLimits(OptionalInt.of(span), Map.of(), Map.of());
    }

    /** What each manager may have. */
    public SpanLimit limit() {
        SpanLimit others = limit(otherwise, byGrade, byArchetype);
        return byCondition.isEmpty() ? others : new SpansIf(byCondition, others);
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
