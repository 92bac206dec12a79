package dev.spanwise.analysis.compliance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups must not be shown, since a figure about fewer than five people is a figure about persons.
 *
 * <p>Totals are usually known from elsewhere, so that a single hidden group could be found by subtraction. So with the
 * small groups the next larger ones are hidden too, until at least two groups and at least five people are.
 */
public final class SmallGroups {
    /** The fewest people a shown group has. */
    public static final int LEAST_PEOPLE = 5;

    private static final int LEAST_HIDDEN_GROUPS = 2;

    private SmallGroups() {}

    /** The groups to hide; groups without people hide nothing and are ignored. O(g log g). */
    public static Set<String> hidden(Map<String, Integer> peopleByGroup) {
        List<Map.Entry<String, Integer>> smallFirst = peopleByGroup.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        Set<String> hidden = new HashSet<>();
        long people = 0;
        for (Map.Entry<String, Integer> group : smallFirst) {
            boolean small = group.getValue() < LEAST_PEOPLE;
            boolean needed = !hidden.isEmpty() && (hidden.size() < LEAST_HIDDEN_GROUPS || people < LEAST_PEOPLE);
            if (small || needed) {
                hidden.add(group.getKey());
                people += group.getValue();
            }
        }
        return Set.copyOf(hidden);
    }
}
