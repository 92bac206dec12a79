package dev.spanwise.analysis.compliance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a plan looks fair and lawful: whom it hits, by gender, age and part-time, and which notice thresholds it
 * reaches. Signs of where to look; neither proof nor legal advice.
 *
 * @param plan what the scenario is called; empty where it has no name
 * @param day the day on which ages are taken
 * @param impacts one for every effect that hits anybody
 * @param unknown attributes about which the data says nothing
 * @param rules the notice rules the plan was held against
 * @param notices every site where somebody is dismissed, rule by rule
 */
public record Fairness(
        String plan,
        LocalDate day,
        List<Impact> impacts,
        List<ProtectedAttribute> unknown,
        Set<NoticeRule> rules,
        List<NoticeCheck> notices) {

    public Fairness {
        impacts = List.copyOf(impacts);
        unknown = List.copyOf(unknown);
        rules = Set.copyOf(rules);
        notices = List.copyOf(notices);
    }

    /**
     * How one effect falls on groups of people.
     *
     * @param effect what happens to the people
     * @param people how many it happens to
     * @param compared how many it could have happened to
     * @param byAttribute how it falls; empty where fewer than five people are hit, of whom a figure would tell too much
     */
    public record Impact(PlanEffect effect, int people, int compared, List<AdverseImpact> byAttribute) {
        public Impact {
            byAttribute = List.copyOf(byAttribute);
        }

        /** Whether so few people are hit that they are not told apart. */
        public boolean isWithheld() {
            return people < SmallGroups.LEAST_PEOPLE;
        }
    }

    /** Checks a plan. O(n) for each attribute and rule. */
    public static Fairness of(AffectedPeople affected, Set<NoticeRule> rules, LocalDate day) {
        return new Fairness(
                affected.plan(),
                day,
                Arrays.stream(PlanEffect.values())
                        .filter(effect -> !affected.hit(effect).isEmpty())
                        .map(effect -> impact(affected, effect, day))
                        .toList(),
                Arrays.stream(ProtectedAttribute.values())
                        .filter(attribute -> !attribute.isKnown(affected.chart()))
                        .toList(),
                rules,
                Arrays.stream(NoticeRule.values())
                        .filter(rules::contains)
                        .flatMap(rule -> NoticeCheck.listOf(affected.chart(), affected.eliminated(), rule).stream())
                        .toList());
    }

    private static Impact impact(AffectedPeople affected, PlanEffect effect, LocalDate day) {
        BitSet hit = affected.hit(effect);
        BitSet compared = affected.compared(effect);
        List<AdverseImpact> byAttribute = hit.cardinality() < SmallGroups.LEAST_PEOPLE
                ? List.of()
                : Arrays.stream(ProtectedAttribute.values())
                        .filter(attribute -> attribute.isKnown(affected.chart()))
                        .map(attribute -> AdverseImpact.of(affected.chart(), compared, hit, attribute, day))
                        .toList();
        return new Impact(effect, hit.cardinality(), compared.cardinality(), byAttribute);
    }

    /** The checks that set a rule off. */
    public List<NoticeCheck> listReached() {
        return notices.stream().filter(NoticeCheck::isReached).toList();
    }
}
