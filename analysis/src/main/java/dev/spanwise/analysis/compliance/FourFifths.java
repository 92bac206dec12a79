package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.GroupLimit.Counted;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.analysis.optimize.rule.RuleCheck;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * That no group of the people at risk stays at less than four fifths of the rate of the one that fares best, as
 * {@link AdverseImpact} has it; also where so few are hit that no figure is shown. Those whose position is gone and those who
 * stay without a team are held against the pool each by themselves.
 *
 * @param attribute by what people are told apart
 * @param day the day on which ages are taken
 */
public record FourFifths(ProtectedAttribute attribute, LocalDate day) implements PlanRule {
    @Override
    public Kind kind() {
        return Kind.FAIR;
    }

    @Override
    public String said(OrgChart chart, Locale language) {
        String key = attribute.isKnown(chart) ? "fair." : "fair.unknown.";
        return Texts.in(FourFifths.class, language).get(key + attribute.id());
    }

    /** Who could be dissolved does not hang on the plan, so the groups are the same for all plans. */
    @Override
    public RuleCheck on(OrgChart chart, BitSet spared) {
        AffectedPeople nobody = new AffectedPeople("", chart, new BitSet(), new BitSet(), spared);
        Map<String, BitSet> members = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        nobody.pool(PlanEffect.CONVERTED, PoolKind.AT_RISK).stream().forEach(position -> {
            String group = attribute.groupOf(chart.position(position), day);
            members.computeIfAbsent(group, any -> new BitSet()).set(position);
            people.merge(group, PositionFigures.people(chart, position), Integer::sum);
        });
        List<Group> groups = ComparedGroups.of(people).shown().stream()
                .map(names -> Group.of(chart, names, members))
                .toList();
        return (gone, staying) -> {
            List<GroupLimit> broken = new ArrayList<>(findBroken(groups, Counted.GONE, gone));
            broken.addAll(findBroken(groups, Counted.STAYING, staying));
            return broken;
        };
    }

    /** Every two of which the one stays too seldom beside the other. */
    private static List<GroupLimit> findBroken(List<Group> groups, Counted counted, BitSet hit) {
        List<GroupLimit> broken = new ArrayList<>();
        for (Group group : groups) {
            for (Group other : groups) {
                if (group.staying(hit).isBelowFifths(AdverseImpact.FOUR_FIFTHS, other.staying(hit))) {
                    broken.add(group.limit(counted, other));
                }
            }
        }
        return broken;
    }

    private record Group(OrgChart chart, BitSet members, int people) {
        static Group of(OrgChart chart, List<String> names, Map<String, BitSet> byName) {
            BitSet members = new BitSet();
            names.forEach(name -> members.or(byName.getOrDefault(name, new BitSet())));
            return new Group(chart, members, people(chart, members));
        }

        private static int people(OrgChart chart, BitSet positions) {
            return positions.stream()
                    .map(position -> PositionFigures.people(chart, position))
                    .sum();
        }

        Rate staying(BitSet hit) {
            BitSet those = (BitSet) members.clone();
            those.and(hit);
            return AdverseImpact.stayingRate(people, people(chart, those));
        }

        /**
         * Not to be below four fifths of the other group, multiplied out: with n people of whom h are hit,
         * {@code 5 (n - h) n' >= 4 (n' - h') n} is {@code 5 n' h - 4 n h' <= (5 - 4) n n'}.
         */
        GroupLimit limit(Counted counted, Group other) {
            BitSet both = (BitSet) members.clone();
            both.or(other.members);
            long own = (long) Rate.FIFTHS * other.people;
            long others = (long) AdverseImpact.FOUR_FIFTHS * people;
            long most = (long) (Rate.FIFTHS - AdverseImpact.FOUR_FIFTHS) * people * other.people;
            return new GroupLimit(
                    counted,
                    both,
                    position -> (members.get(position) ? own : -others) * PositionFigures.people(chart, position),
                    most);
        }
    }
}
