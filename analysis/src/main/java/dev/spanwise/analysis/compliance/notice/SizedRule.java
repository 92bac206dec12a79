package dev.spanwise.analysis.compliance.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A rule that compares the dismissals of a site or a company within a time with a number that depends on its size.
 *
 * @param scope what is counted together
 * @param employer whom it binds
 * @param employees who counts for the size
 * @param dismissed whose dismissal counts
 * @param windows the times within which dismissals are counted together, the usual one first
 * @param bands the numbers
 */
record SizedRule(
        Statute statute,
        Scope scope,
        Employer employer,
        Counted employees,
        Counted dismissed,
        List<Window> windows,
        SizeBands bands)
        implements PooledRule {

    /** A rule that counts everybody and binds every employer. */
    static SizedRule of(Statute statute, Scope scope, Window window, SizeBands bands) {
        return new SizedRule(
                statute, scope, Employer.ANY, Counted.EVERYBODY, Counted.EVERYBODY, List.of(window), bands);
    }

    SizedRule binding(Employer bound) {
        return new SizedRule(statute, scope, bound, employees, dismissed, windows, bands);
    }

    SizedRule counting(Counted ofSize, Counted ofDismissals) {
        return new SizedRule(statute, scope, employer, ofSize, ofDismissals, windows, bands);
    }

    /** With a longer time within which smaller groups of dismissals are added up. */
    SizedRule addedUpWithin(Window longer) {
        return new SizedRule(statute, scope, employer, employees, dismissed, List.of(windows.get(0), longer), bands);
    }

    @Override
    public NoticePool pool() {
        return new NoticePool(scope.id(), bands.smallest(), employer, employees, dismissed, windows);
    }

    /** O(sites x (windows x days + dismissals without a site)). */
    @Override
    public List<NoticeCheck> check(Workforce workforce) {
        SiteCheck sites = new SiteCheck(this, workforce);
        if (scope == Scope.COMPANY) {
            return sites.company().stream().toList();
        }
        List<NoticeCheck> checks = new ArrayList<>(sites.listSites());
        if (scope == Scope.AREA && checks.stream().noneMatch(NoticeCheck::isReached)) {
            sites.area().ifPresent(checks::add);
        }
        return List.copyOf(checks);
    }

    /** What the data would have to say for a sure answer. */
    Set<NotKnown> needs(Window window) {
        Set<NotKnown> needed = EnumSet.noneOf(NotKnown.class);
        employees.needs().ifPresent(needed::add);
        dismissed.needs().ifPresent(needed::add);
        if (employees == Counted.FULL_TIME) {
            needed.add(NotKnown.HIRE_DATES);
        }
        if (window.period() != null) {
            needed.add(NotKnown.LEAVING_DATES);
        }
        return needed;
    }

    /** Counts of one site within one time. */
    record Count(Window window, int employees, int dismissed, int mayBelong, NoticeStatus status) {
        boolean isMoreThan(Count other) {
            int byStatus = status.compareTo(other.status);
            return byStatus > 0 || (byStatus == 0 && window.equals(other.window) && dismissed > other.dismissed);
        }
    }

    /**
     * The worst time for a site.
     *
     * @param there the dismissals of the site
     * @param anywhere those that may be of any site
     * @param size employees of the site
     * @param unplaced employees who may be of any site
     */
    Count worst(List<Dismissal> there, List<Dismissal> anywhere, int size, int unplaced) {
        List<Dismissal> all = new ArrayList<>(there);
        all.addAll(anywhere);
        Count worst = null;
        for (Window window : windows) {
            for (LocalDate start : window.starts(all)) {
                int here = window.people(there, start);
                int more = window.people(anywhere, start);
                Count count = new Count(window, size, here, more, status(here, more, size, unplaced));
                worst = worst == null || count.isMoreThan(worst) ? count : worst;
            }
        }
        return Objects.requireNonNull(worst);
    }

    /** Whether the rule is set off, however those who may belong to the site are dealt out. */
    private NoticeStatus status(int here, int more, int size, int unplaced) {
        int staying = Math.max(0, unplaced - more);
        boolean may = false;
        boolean surely = true;
        for (int x = 0; x <= more; x++) {
            int low = size + x;
            int high = low + staying;
            may |= here + x > 0 && bands.least(low, high) <= here + x;
            surely &= bands.greatest(low, high) <= here + x;
        }
        return surely ? NoticeStatus.REACHED : may ? NoticeStatus.MAY_BE_REACHED : NoticeStatus.NOT_REACHED;
    }

    /** The number to show: that of the size known, or the lowest one it may be. */
    OptionalInt threshold(NoticeStatus status, int size, int unplaced) {
        if (status != NoticeStatus.MAY_BE_REACHED) {
            return bands.fewest(size);
        }
        return OptionalInt.of(bands.least(size, size + unplaced));
    }
}
