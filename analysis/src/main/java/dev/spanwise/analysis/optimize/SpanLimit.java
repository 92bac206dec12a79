package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.model.OrgChart;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The widest span each manager may have after the change, by position. A manager that is wider before may stay as
 * wide as it is: nobody has to shrink, nobody grows past the limit.
 */
@FunctionalInterface
public interface SpanLimit {
    /** What {@link #of} answers where no limit is set. */
    int UNLIMITED = Integer.MAX_VALUE;

    /** The greatest number of direct reports the manager may have; at least 1. */
    int of(OrgChart chart, int manager);

    /** The one limit that holds for everybody, {@link #UNLIMITED} for none; empty where it depends on the manager. */
    default OptionalInt findSame() {
        return OptionalInt.empty();
    }

    /** The grades that have a limit of their own. */
    default Set<String> grades() {
        return Set.of();
    }

    /** No limit at all. */
    static SpanLimit none() {
        return of(UNLIMITED);
    }

    /**
     * One limit for everybody.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    static SpanLimit of(int span) {
        require("the largest span", span);
        return new SpanLimit() {
            @Override
            public int of(OrgChart chart, int manager) {
                return span;
            }

            @Override
            public OptionalInt findSame() {
                return OptionalInt.of(span);
            }
        };
    }

    /**
     * A limit for each grade, and one for the grades not named and for managers without a grade.
     *
     * @throws IllegalArgumentException when one is below 1
     */
    static SpanLimit perGrade(Map<String, Integer> spanOfGrade, int otherwise) {
        spanOfGrade.forEach((grade, span) -> require("the largest span of grade " + grade, span));
        require("the largest span of the other grades", otherwise);
        return new SpanPerGrade(spanOfGrade, otherwise);
    }

    /**
     * A limit for each archetype, and one for the archetypes not named and for spans of 1 and 2, which suit none. A
     * manager's archetype is that of its span today.
     *
     * @throws IllegalArgumentException when one is below 1
     */
    static SpanLimit perArchetype(Map<Archetype, Integer> spanOfArchetype, int otherwise) {
        Map<Archetype, Integer> limits = Map.copyOf(spanOfArchetype);
        limits.forEach((archetype, span) -> require("the largest span of a " + archetype.id(), span));
        require("the largest span of the other archetypes", otherwise);
        return (chart, manager) ->
                Archetype.find(chart.span(manager)).map(limits::get).orElse(otherwise);
    }

    private static void require(String subject, int span) {
        if (span < 1) {
            throw new IllegalArgumentException(subject + " is " + span + ", but must be at least 1");
        }
    }
}
