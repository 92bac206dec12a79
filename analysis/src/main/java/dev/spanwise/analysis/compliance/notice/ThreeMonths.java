package dev.spanwise.analysis.compliance.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The French rule against spreading: more than ten dismissals within three months, of which never ten fall into 30 days,
 * put every further one of the next three months under the rules for large ones. Without leaving dates the dismissals
 * may be spread like that or not.
 */
record ThreeMonths(Statute statute) implements PooledRule {
    private static final int MORE_THAN_TEN = 11;

    @Override
    public NoticePool pool() {
        return new NoticePool(
                Scope.COMPANY.id(),
                1,
                Employer.of(FrenchLaw.COMPANY),
                Counted.EVERYBODY,
                Counted.EVERYBODY,
                List.of(Window.months(3)));
    }

    @Override
    public List<NoticeCheck> check(Workforce workforce) {
        List<Dismissal> dismissals = workforce.dismissals(Counted.EVERYBODY);
        if (dismissals.isEmpty()) {
            return List.of();
        }
        int employees = workforce.employees(Counted.EVERYBODY);
        Window quarter = Window.months(3);
        Set<NotKnown> notKnown = workforce.notKnownOf(EnumSet.of(NotKnown.LEAVING_DATES));
        int most = quarter.most(dismissals);
        boolean spread = mostWithADate(dismissals) < FrenchLaw.PLAN;
        boolean reached = employees >= FrenchLaw.COMPANY && most >= MORE_THAN_TEN && spread;
        return List.of(new NoticeCheck(
                this,
                "",
                "",
                employees,
                most,
                most,
                employees >= FrenchLaw.COMPANY ? OptionalInt.of(MORE_THAN_TEN) : OptionalInt.empty(),
                !reached
                        ? NoticeStatus.NOT_REACHED
                        : notKnown.isEmpty() ? NoticeStatus.REACHED : NoticeStatus.MAY_BE_REACHED,
                quarter.period(),
                notKnown));
    }

    /** The most who leave within 30 days for certain. */
    private static int mostWithADate(List<Dismissal> dismissals) {
        return Window.days(30)
                .most(dismissals.stream()
                        .filter(dismissal -> dismissal.leaving() != null)
                        .toList());
    }
}
