package dev.spanwise.analysis.compliance;

import dev.spanwise.model.OrgChart;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * <p>Groups of fewer than five people are counted together with others so that nobody can subtract
 * ({@link SmallGroups}); where nothing would be left to compare them with, they are hidden and enter no figure. People of
 * unknown group enter none either, unless they are so few that they are counted together with others.
 *
 * @param attribute by what people were told apart
 * @param groups the groups that may be shown, by name, those that are counted together last
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
     * @param members its name; several where small groups are counted together, {@link ProtectedAttribute#UNKNOWN} for
     *     the people about whom the data does not say
     * @param people people in it
     * @param affected those of them the plan affects
     * @param stayingRate (people - affected) / people, from 0 to 1
     * @param impactRatio stayingRate / the highest staying rate; NaN when nobody of any group stays
     * @param pValue Fisher's exact test of the group against all others shown, two-sided, from 0 to 1
     */
    public record GroupImpact(
            List<String> members, int people, int affected, double stayingRate, double impactRatio, double pValue) {
        public GroupImpact {
            members = List.copyOf(members);
        }

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
        Set<String> small = SmallGroups.hidden(people);
        List<List<String>> shown = new ArrayList<>();
        people.keySet().stream()
                .filter(group -> !small.contains(group) && !group.equals(ProtectedAttribute.UNKNOWN))
                .forEach(group -> shown.add(List.of(group)));
        List<String> smallOnes = small.stream().sorted(GROUP_ORDER).toList();
        boolean together = !small.isEmpty() && !shown.isEmpty();
        if (together) {
            shown.add(smallOnes);
        }
        List<String> hidden = together ? List.of() : known(smallOnes);
        int unknown = small.contains(ProtectedAttribute.UNKNOWN) ? 0 : sum(people, List.of(ProtectedAttribute.UNKNOWN));
        return new AdverseImpact(attribute, compare(shown, people, hit), hidden, unknown);
    }

    private static List<String> known(List<String> groups) {
        return groups.stream()
                .filter(group -> !group.equals(ProtectedAttribute.UNKNOWN))
                .toList();
    }

    private static List<GroupImpact> compare(
            List<List<String>> groups, Map<String, Integer> people, Map<String, Integer> hit) {
        int all = groups.stream().mapToInt(group -> sum(people, group)).sum();
        int allHit = groups.stream().mapToInt(group -> sum(hit, group)).sum();
        double best = groups.stream()
                .mapToDouble(group -> stayingRate(sum(people, group), sum(hit, group)))
                .max()
                .orElse(0);
        return groups.stream()
                .map(group -> {
                    int size = sum(people, group);
                    int gone = sum(hit, group);
                    double rate = stayingRate(size, gone);
                    double ratio = best == 0 ? Double.NaN : rate / best;
                    return new GroupImpact(group, size, gone, rate, ratio, FisherExact.pValue(gone, size, allHit, all));
                })
                .toList();
    }

    private static int sum(Map<String, Integer> counts, List<String> groups) {
        return groups.stream().mapToInt(group -> counts.getOrDefault(group, 0)).sum();
    }

    private static double stayingRate(int people, int affected) {
        return (double) (people - affected) / people;
    }
}
