package dev.spanwise.analysis.metrics;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.spanwise.model.text.MachineWord;
import java.util.Optional;

/**
 * What kind of managing a span allows, from a player-coach who does the same work as the team to a coordinator of
 * standard work. Source: the five managerial archetypes of "How to identify the right 'spans of control' for your
 * organization", Acharya, Lieber, Seem and Welchman, McKinsey, 2017. Bounds are inclusive; 15, which the source gives
 * to the last two, counts for the facilitator.
 */
public enum Archetype implements MachineWord {
    PLAYER_COACH(Range.closed(3, 5)),
    COACH(Range.closed(6, 7)),
    SUPERVISOR(Range.closed(8, 10)),
    FACILITATOR(Range.closed(11, 15)),
    COORDINATOR(Range.atLeast(16));

    private static final ImmutableRangeMap<Integer, Archetype> ARCHETYPE_OF_SPAN = archetypeOfSpan();

    private final Range<Integer> spans;

    Archetype(Range<Integer> spans) {
        this.spans = spans;
    }

    private static ImmutableRangeMap<Integer, Archetype> archetypeOfSpan() {
        ImmutableRangeMap.Builder<Integer, Archetype> archetypes = ImmutableRangeMap.builder();
        for (Archetype archetype : values()) {
            archetypes.put(archetype.spans, archetype);
        }
        return archetypes.build();
    }

    /** The archetype a span suits; none for a span of 1 or 2, which suits no manager of people. */
    public static Optional<Archetype> find(int span) {
        return Optional.ofNullable(ARCHETYPE_OF_SPAN.get(span));
    }

    /** The spans that suit it. */
    public Range<Integer> spans() {
        return spans;
    }
}
