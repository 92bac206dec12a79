package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.OrgChart;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether the people a plan affects come evenly from all groups. A group's staying rate is the share of its people who
 * are not affected; its impact ratio is that rate divided by the highest one of any group. A ratio below four fifths is
 * the usual sign of adverse impact (source: US Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D);
 * exactly four fifths is not below, and the comparison is exact. Beside it stands the selection ratio, how many times as
 * often a group is hit as the one that is hit least, and {@code pValue} says how easily chance alone could have done it
 * ({@link FisherExact}). None of them proves anything: they say where to look before somebody else does.
 *
 * <p>Groups of fewer than five people are counted together with others so that nobody can subtract
 * ({@link SmallGroups}); where nothing would be left to compare them with, they are hidden and enter no figure. People of
 * unknown group enter none either, unless they are so few that they are counted together with others. A row that stands
 * for several posts is as many people.
 *
 * @param attribute by what people were told apart
 * @param groups the groups that may be shown, by name, those that are counted together last
 * @param hidden names of the groups that may not
 * @param unknown number of people about whom the data does not say; 0 also where that number is itself below five
 */
public record AdverseImpact(ProtectedAttribute attribute, List<GroupImpact> groups, List<String> hidden, int unknown) {
    /** What happens by chance more seldom than this is usually called significant. */
    public static final double RARE = 0.05;

    /** A ratio below so many fifths is the usual sign of adverse impact. */
    static final int FOUR_FIFTHS = 4;

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
     * @param selectionRate affected / people, from 0 to 1
     * @param selectionRatio selectionRate / the lowest selection rate, 1 or more; NaN when nobody of some group is hit
     * @param pValue Fisher's exact test of the group against all others shown, two-sided, from 0 to 1
     * @param isBelowFourFifths whether the four-fifths rule sees a sign of adverse impact
     * @param isBeyondChance whether the group is hit harder than the others together, and chance alone does that in fewer
     *     than 1 of 20 cases; a group that is hit less than the others is no sign, however seldom
     */
    public record GroupImpact(
            List<String> members,
            int people,
            int affected,
            double stayingRate,
            double impactRatio,
            double selectionRate,
            double selectionRatio,
            double pValue,
            boolean isBelowFourFifths,
            boolean isBeyondChance) {
        public GroupImpact {
            members = List.copyOf(members);
        }

        /** Whether either sign is there. */
        public boolean isWorthALook() {
            return isBelowFourFifths || isBeyondChance();
        }
    }

    /** What the figures of all groups come to. */
    public Verdict verdict() {
        return Verdict.of(groups);
    }

    /** The group that fares worst; the first by name of those that fare alike. There are two groups or more. */
    public GroupImpact worst() {
        return groups.stream()
                .min(Comparator.comparing((GroupImpact group) -> stayingRate(group.people(), group.affected())))
                .orElseThrow();
    }

    /** The group that fares best; the first by name of those that fare alike. There are two groups or more. */
    public GroupImpact best() {
        return groups.stream()
                .max(Comparator.comparing((GroupImpact group) -> stayingRate(group.people(), group.affected())))
                .orElseThrow();
    }

    /**
     * Compares the groups. O(people compared).
     *
     * @param compared the positions whose incumbents are compared, see {@link AffectedPeople#pool}
     * @param affected those of them that the plan affects
     * @param day the day on which ages are taken
     */
    public static AdverseImpact of(
            OrgChart chart, BitSet compared, BitSet affected, ProtectedAttribute attribute, LocalDate day) {
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> hit = new HashMap<>();
        compared.stream().forEach(position -> {
            String group = attribute.groupOf(chart.position(position), day);
            int posts = PositionFigures.people(chart, position);
            people.merge(group, posts, Integer::sum);
            hit.merge(group, affected.get(position) ? posts : 0, Integer::sum);
        });
        ComparedGroups groups = ComparedGroups.of(people);
        return new AdverseImpact(attribute, compare(groups.shown(), people, hit), groups.hidden(), groups.unknown());
    }

    private static List<GroupImpact> compare(
            List<List<String>> groups, Map<String, Integer> people, Map<String, Integer> hit) {
        int all = groups.stream().mapToInt(group -> sum(people, group)).sum();
        int allHit = groups.stream().mapToInt(group -> sum(hit, group)).sum();
        Rate best = rates(groups, people, hit).max(Comparator.naturalOrder()).orElse(new Rate(0, 1));
        Rate leastHit = new Rate(best.whole() - best.part(), best.whole());
        return groups.stream()
                .map(group -> {
                    int size = sum(people, group);
                    int gone = sum(hit, group);
                    Rate staying = stayingRate(size, gone);
                    Rate selected = new Rate(gone, size);
                    double pValue = FisherExact.pValue(gone, size, allHit, all);
                    boolean harder = (long) gone * (all - size) > (long) (allHit - gone) * size;
                    return new GroupImpact(
                            group,
                            size,
                            gone,
                            staying.value(),
                            staying.over(best),
                            selected.value(),
                            selected.over(leastHit),
                            pValue,
                            staying.isBelowFifths(FOUR_FIFTHS, best),
                            harder && pValue < RARE);
                })
                .toList();
    }

    private static Stream<Rate> rates(
            List<List<String>> groups, Map<String, Integer> people, Map<String, Integer> hit) {
        return groups.stream().map(group -> stayingRate(sum(people, group), sum(hit, group)));
    }

    private static int sum(Map<String, Integer> counts, List<String> groups) {
        return groups.stream().mapToInt(group -> counts.getOrDefault(group, 0)).sum();
    }

    static Rate stayingRate(int people, int affected) {
        return new Rate(people - affected, people);
    }
}
