package dev.spanwise.analysis.compliance.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Holds the sites of one workforce against one rule. */
final class SiteCheck {
    private final SizedRule rule;
    private final Workforce workforce;
    private final boolean bound;
    private final List<Dismissal> dismissals;
    private final List<Dismissal> anywhere;
    private final int unplaced;

    SiteCheck(SizedRule rule, Workforce workforce) {
        this.rule = rule;
        this.workforce = workforce;
        this.bound = rule.employer().isBound(workforce);
        this.dismissals = workforce.dismissals(rule.dismissed());
        this.anywhere = at(Workforce.NOWHERE);
        this.unplaced = workforce.employees(rule.employees(), Workforce.NOWHERE);
    }

    /**
     * Every site where somebody is dismissed or enough may be, and in front, without a name, the dismissals without a
     * location as if all were of one site.
     */
    List<NoticeCheck> listSites() {
        List<NoticeCheck> checks = new ArrayList<>();
        for (int site = 1; site < workforce.sites(); site++) {
            List<Dismissal> there = at(site);
            if (!there.isEmpty() || !anywhere.isEmpty()) {
                NoticeCheck check =
                        check(workforce.site(site), there, workforce.employees(rule.employees(), site), anywhere);
                if (check.dismissed() > 0 || check.isWorthALook()) {
                    checks.add(check);
                }
            }
        }
        if (!anywhere.isEmpty()) {
            checks.add(check("", List.of(), 0, anywhere));
        }
        return List.copyOf(checks);
    }

    /** The company as a whole; empty where nobody is dismissed. */
    Optional<NoticeCheck> company() {
        return dismissals.isEmpty()
                ? Optional.empty()
                : Optional.of(check("", dismissals, workforce.employees(rule.employees()), List.of()));
    }

    /** All sites as if they were of one area; empty where even that is not enough. */
    Optional<NoticeCheck> area() {
        return company()
                .filter(NoticeCheck::isReached)
                .map(check -> new NoticeCheck(
                        rule,
                        "",
                        "",
                        check.employees(),
                        0,
                        check.dismissed(),
                        check.threshold(),
                        NoticeStatus.MAY_BE_REACHED,
                        check.window(),
                        with(check.notKnown(), NotKnown.AREAS)));
    }

    private NoticeCheck check(String site, List<Dismissal> there, int size, List<Dismissal> mayBelong) {
        int more = mayBelong.isEmpty() ? 0 : unplaced;
        SizedRule.Count worst = rule.worst(there, mayBelong, size, more);
        NoticeStatus status = bound ? worst.status() : NoticeStatus.NOT_REACHED;
        Set<NotKnown> notKnown = workforce.notKnownOf(rule.needs(worst.window()));
        return new NoticeCheck(
                rule,
                site,
                "",
                site.isEmpty() && there.isEmpty() ? more : size,
                worst.dismissed(),
                worst.dismissed() + worst.mayBelong(),
                bound ? rule.threshold(status, size, more) : OptionalInt.empty(),
                status,
                worst.window().period(),
                worst.mayBelong() > 0 ? with(notKnown, NotKnown.SITES) : notKnown);
    }

    private static Set<NotKnown> with(Set<NotKnown> some, NotKnown one) {
        Set<NotKnown> more = EnumSet.of(one);
        more.addAll(some);
        return more;
    }

    private List<Dismissal> at(int site) {
        return dismissals.stream().filter(dismissal -> dismissal.site() == site).toList();
    }
}
