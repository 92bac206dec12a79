package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many managers have a span that suits each archetype.
 *
 * @param shares every archetype once, narrow ones first
 * @param below managers with a span of 1 or 2, which suits none of them
 */
public record Archetypes(List<Share> shares, int below) {
    public Archetypes {
        shares = List.copyOf(shares);
    }

    /**
     * Managers of one archetype.
     *
     * @param archetype the archetype
     * @param managers how many managers have a span that suits it
     * @param share managers of it / all managers, from 0 to 1; NaN without managers
     */
    public record Share(Archetype archetype, int managers, double share) {}

    /** Counts the managers of a group. O(positions). */
    public static Archetypes of(Group group) {
        Map<Archetype, Integer> counts = new EnumMap<>(Archetype.class);
        int managers = 0;
        int below = 0;
        int[] ofSpan = managersOfSpan(group);
        for (int span = 1; span < ofSpan.length; span++) {
            int of = ofSpan[span];
            managers += of;
            if (of > 0) {
                Archetype.find(span).ifPresent(archetype -> counts.merge(archetype, of, Integer::sum));
            }
            below += span < Archetype.PLAYER_COACH.spans().lowerEndpoint() ? of : 0;
        }
        List<Share> shares = new ArrayList<>();
        for (Archetype archetype : Archetype.values()) {
            int count = counts.getOrDefault(archetype, 0);
            shares.add(new Share(archetype, count, managers == 0 ? Double.NaN : (double) count / managers));
        }
        return new Archetypes(shares, below);
    }

    /** By span: how many managers have it. */
    private static int[] managersOfSpan(Group group) {
        int widest = 0;
        for (int i = 0; i < group.size(); i++) {
            widest = Math.max(widest, group.chart().span(group.position(i)));
        }
        int[] managers = new int[widest + 1];
        for (int i = 0; i < group.size(); i++) {
            managers[group.chart().span(group.position(i))]++;
        }
        return managers;
    }
}
