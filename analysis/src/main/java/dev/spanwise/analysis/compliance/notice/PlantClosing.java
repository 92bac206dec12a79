package dev.spanwise.analysis.compliance.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The closing of a site, or of operating units of it, that takes the work of so many people who are not part-timers; no
 * share of the site is asked for. A unit is a department at a location, and it closes where nobody of it stays.
 *
 * @param fewest the fewest dismissals that set the rule off
 * @param windows the times within which dismissals are counted together, the usual one first
 */
record PlantClosing(Statute statute, Employer employer, int fewest, List<Window> windows) implements PooledRule {
    @Override
    public NoticePool pool() {
        return new NoticePool("unit", 1, employer, Counted.FULL_TIME, Counted.FULL_TIME, windows);
    }

    @Override
    public List<NoticeCheck> check(Workforce workforce) {
        List<NoticeCheck> checks = new ArrayList<>();
        for (int site = 0; site < workforce.sites(); site++) {
            Set<String> closed = workforce.closedUnits(site);
            int number = site;
            List<Dismissal> there = workforce.dismissals(Counted.FULL_TIME).stream()
                    .filter(dismissal -> dismissal.site() == number && closed.contains(dismissal.unit()))
                    .toList();
            if (!there.isEmpty()) {
                checks.add(check(workforce, site, closed, there));
            }
        }
        return List.copyOf(checks);
    }

    private NoticeCheck check(Workforce workforce, int site, Set<String> closed, List<Dismissal> there) {
        Window window = windows.get(0);
        int most = 0;
        for (Window each : windows) {
            int within = each.most(there);
            if (most < fewest && within > most) {
                window = each;
                most = within;
            }
        }
        boolean bound = employer.isBound(workforce);
        boolean placed = site != Workforce.NOWHERE;
        Set<NotKnown> notKnown = EnumSet.of(NotKnown.HIRE_DATES, NotKnown.WORKING_HOURS, NotKnown.LEAVING_DATES);
        notKnown.add(NotKnown.OPERATING_UNITS);
        notKnown = workforce.notKnownOf(notKnown);
        if (!placed) {
            notKnown.add(NotKnown.SITES);
        }
        return new NoticeCheck(
                this,
                workforce.site(site),
                String.join(
                        ", ", closed.stream().filter(unit -> !unit.isEmpty()).toList()),
                workforce.employees(Counted.FULL_TIME, site),
                placed ? most : 0,
                most,
                bound ? OptionalInt.of(fewest) : OptionalInt.empty(),
                status(bound && most >= fewest, placed),
                window.period(),
                notKnown);
    }

    private static NoticeStatus status(boolean reached, boolean placed) {
        return !reached ? NoticeStatus.NOT_REACHED : placed ? NoticeStatus.REACHED : NoticeStatus.MAY_BE_REACHED;
    }
}
