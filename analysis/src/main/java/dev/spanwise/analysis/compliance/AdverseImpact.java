package dev.spanwise.analysis.compliance;

import dev.spanwise.model.OrgChart;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether the people a plan affects come evenly from all groups. A group's staying rate is the share of its people who
 * are not affected; its impact ratio is that rate divided by the highest one of any group. A ratio below four fifths is
 * the usual sign of adverse impact (source: US Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D);
 * {@code pValue} says how easily chance alone could have done it ({@link FisherExact}). Neither proves anything: they
 * say where to look before somebody else does.
 *
 * <p>Groups of fewer than five
 * people are hidden, and others with them so that nobody can subtract ({@link SmallGroups}); hidden groups and people of
 * unknown group enter no figure.
 *
 * @param attribute by what people were told apart
 * @param groups the groups that may be shown, by name
 * @param hidden names of the groups that may not
 * @param unknown number of people about whom the data does not say; 0 also where that number is itself below five
 */
public record AdverseImpact(ProtectedAttribute attribute, List<GroupImpact> groups, List<String> hidden, int unknown) {
    /** A ratio below this is the usual sign of adverse impact. */
    public static final double FOUR_FIFTHS = 0.8;

    /** What happens by chance more seldom than this is usually called significant. */
    public static final double RARE = 0.05;

    /** In alphabetical order, but {@code <30} before {@code 30-39}. */
    private static final Comparator<String> GROUP_ORDER =
            Comparator.comparing((String group) -> !group.startsWith("<")).thenComparing(Comparator.naturalOrder());

    public AdverseImpact {
        groups = List.copyOf(groups);
        hidden = List.copyOf(hidden);
    }

    /**
     * How one group fares.
     *
     * @param group its name
     * @param people people in it
     * @param affected those of them the plan affects
     * @param stayingRate (people - affected) / people, from 0 to 1
     * @param impactRatio stayingRate / the highest staying rate; NaN when nobody of any group stays
     * @param pValue Fisher's exact test of the group against all others shown, two-sided, from 0 to 1
     */
    public record GroupImpact(
            String group, int people, int affected, double stayingRate, double impactRatio, double pValue) {

        /** Whether the four-fifths rule sees a sign of adverse impact. */
        public boolean isBelowFourFifths() {
            return impactRatio < FOUR_FIFTHS;
        }

        /** Whether the group is hit harder than the best one, and more than chance alone does in 19 of 20 cases. */
        public boolean isBeyondChance() {
            return impactRatio < 1 && pValue < RARE;
        }
    }

    /**
     * Compares the groups. O(people compared).
     *
     * @param compared the positions whose incumbents are compared, see {@link AffectedPeople#compared}
     * @param affected those of them that the plan affects
     * @param day the day on which ages are taken
     */
    public static AdverseImpact of(
            OrgChart chart, BitSet compared, BitSet affected, ProtectedAttribute attribute, LocalDate day) {
        Map<String, Integer> people = new TreeMap<>(GROUP_ORDER);
        Map<String, Integer> hit = new TreeMap<>(GROUP_ORDER);
        compared.stream().forEach(position -> {
            String group = attribute.groupOf(chart.position(position), day);
            people.merge(group, 1, Integer::sum);
            hit.merge(group, affected.get(position) ? 1 : 0, Integer::sum);
        });
        Set<String> hidden = SmallGroups.hidden(people);
        int unknown =
                hidden.contains(ProtectedAttribute.UNKNOWN) ? 0 : people.getOrDefault(ProtectedAttribute.UNKNOWN, 0);
        people.remove(ProtectedAttribute.UNKNOWN);
        people.keySet().removeAll(hidden);
        hit.keySet().retainAll(people.keySet());
        List<String> hiddenNames = hidden.stream()
                .filter(group -> !group.equals(ProtectedAttribute.UNKNOWN))
                .sorted(GROUP_ORDER)
                .toList();
        return new AdverseImpact(attribute, compare(people, hit), hiddenNames, unknown);
    }

    private static List<GroupImpact> compare(Map<String, Integer> people, Map<String, Integer> hit) {
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        int allHit = hit.values().stream().mapToInt(Integer::intValue).sum();
        double best = people.keySet().stream()
                .mapToDouble(group -> stayingRate(people.getOrDefault(group, 0), hit.getOrDefault(group, 0)))
                .max()
                .orElse(0);
        return people.keySet().stream()
                .map(group -> {
                    int size = people.getOrDefault(group, 0);
                    int gone = hit.getOrDefault(group, 0);
                    double rate = stayingRate(size, gone);
                    double ratio = best == 0 ? Double.NaN : rate / best;
                    return new GroupImpact(group, size, gone, rate, ratio, FisherExact.pValue(gone, size, allHit, all));
                })
                .toList();
    }

    private static double stayingRate(int people, int affected) {
        return (double) (people - affected) / people;
    }
}
