package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.compliance.notice.NoticeCheck;
import dev.spanwise.analysis.compliance.notice.Workforce;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether a plan looks fair and lawful: whom it hits, by gender, age and part-time, and which notice thresholds it
 * reaches. Signs of where to look; neither proof nor legal advice.
 *
 * @param plan what the scenario is called; empty where it has no name
 * @param day the day on which ages and times of employment are taken
 * @param impacts one for every effect that hits anybody
 * @param unknown attributes about which the data says nothing
 * @param jurisdictions whose law the plan was held against
 * @param notices every site where somebody is dismissed or may be, rule by rule
 */
public record Fairness(
        String plan,
        LocalDate day,
        List<Impact> impacts,
        List<ProtectedAttribute> unknown,
        Set<Jurisdiction> jurisdictions,
        List<NoticeCheck> notices) {

    public Fairness {
        impacts = List.copyOf(impacts);
        unknown = List.copyOf(unknown);
        jurisdictions = Set.copyOf(jurisdictions);
        notices = List.copyOf(notices);
    }

    /** Checks a plan. O(n) for each attribute and rule. */
    public static Fairness of(AffectedPeople affected, Set<Jurisdiction> jurisdictions, LocalDate day) {
        Workforce workforce = Workforce.of(affected.chart(), affected.hit(PlanEffect.ELIMINATED), day);
        return new Fairness(
                affected.plan(),
                day,
                Arrays.stream(PlanEffect.values())
                        .filter(effect -> !affected.hit(effect).isEmpty())
                        .map(effect -> Impact.of(affected, effect, day))
                        .toList(),
                Arrays.stream(ProtectedAttribute.values())
                        .filter(attribute -> !attribute.isKnown(affected.chart()))
                        .toList(),
                jurisdictions,
                Arrays.stream(Jurisdiction.values())
                        .filter(jurisdictions::contains)
                        .flatMap(law -> law.listRules().stream())
                        .flatMap(rule -> rule.check(workforce).stream())
                        .toList());
    }

    /** The checks that set a rule off or may do so. */
    public List<NoticeCheck> listWorthALook() {
        return notices.stream().filter(NoticeCheck::isWorthALook).toList();
    }
}
