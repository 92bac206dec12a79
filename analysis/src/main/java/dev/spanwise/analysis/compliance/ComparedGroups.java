package dev.spanwise.analysis.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of a pool are compared with each other.
 *
 * @param shown the groups that may be shown, by name, those that are counted together last
 * @param hidden names of the groups that may not
 * @param unknown number of people about whom the data does not say; 0 also where that number is itself below five
 */
record ComparedGroups(List<List<String>> shown, List<String> hidden, int unknown) {
    /** In alphabetical order, but {@code <30} before {@code 30-39}. */
    private static final Comparator<String> GROUP_ORDER =
            Comparator.comparing((String group) -> !group.startsWith("<")).thenComparing(Comparator.naturalOrder());

    ComparedGroups {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    /** The groups of so many people each. */
    static ComparedGroups of(Map<String, Integer> people) {
        Set<String> small = SmallGroups.hidden(people);
        List<List<String>> shown = new ArrayList<>();
        people.keySet().stream()
                .filter(group -> !small.contains(group) && !group.equals(ProtectedAttribute.UNKNOWN))
                .sorted(GROUP_ORDER)
                .forEach(group -> shown.add(List.of(group)));
        List<String> smallOnes = small.stream().sorted(GROUP_ORDER).toList();
        boolean together = !small.isEmpty() && !shown.isEmpty();
        if (together) {
            shown.add(smallOnes);
        }
        List<String> hidden = together ? List.of() : known(smallOnes);
        boolean fewUnknown = small.contains(ProtectedAttribute.UNKNOWN);
        int unknown = fewUnknown ? 0 : people.getOrDefault(ProtectedAttribute.UNKNOWN, 0);
        return new ComparedGroups(shown, hidden, unknown);
    }

    private static List<String> known(List<String> groups) {
        return groups.stream()
                .filter(group -> !group.equals(ProtectedAttribute.UNKNOWN))
                .toList();
    }
}
