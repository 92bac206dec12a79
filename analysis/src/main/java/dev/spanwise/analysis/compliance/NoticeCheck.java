package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * One site, or the whole company, held against one rule.
 *
 * @param rule the rule
 * @param site the location; empty for the whole company and for people without a location
 * @param employees people employed there: positions without vacancies, contractors and people who have left
 * @param dismissed those of them whose position a plan eliminates
 * @param threshold the fewest dismissals that set the rule off; empty when the site is too small for it
 */
public record NoticeCheck(NoticeRule rule, String site, int employees, int dismissed, OptionalInt threshold) {

    /** Whether the plan sets the rule off here. */
    public boolean isReached() {
        return threshold.isPresent() && dismissed >= threshold.getAsInt();
    }

    /**
     * Holds a plan against a rule: every site where somebody is dismissed, or the company where the rule counts that.
     * O(n).
     *
     * @param dismissed the positions that are eliminated and whose incumbents go
     */
    public static List<NoticeCheck> listOf(OrgChart chart, BitSet dismissed, NoticeRule rule) {
        List<Group> sites = rule.isBySite() ? Grouping.LOCATION.groups(chart) : List.of(Group.all(chart));
        return sites.stream()
                .map(site -> of(site, dismissed, rule))
                .filter(check -> check.dismissed > 0)
                .toList();
    }

    private static NoticeCheck of(Group site, BitSet dismissed, NoticeRule rule) {
        int employees = 0;
        int gone = 0;
        for (int i = 0; i < site.size(); i++) {
            if (AffectedPeople.isEmployee(site.chart(), site.position(i))) {
                employees++;
                gone += dismissed.get(site.position(i)) ? 1 : 0;
            }
        }
        return new NoticeCheck(rule, site.name(), employees, gone, rule.threshold(employees));
    }
}
