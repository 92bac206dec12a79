package dev.spanwise.analysis.compliance.notice;

import java.util.List;

/**
 * Worker Adjustment and Retraining Notification Act. Part-timers count neither as employees nor as dismissed. Smaller
 * groups of dismissals within 90 days are added up (29 U.S.C. 2102 (d)).
 */
final class UnitedStatesLaw {
    static final Window MONTH = Window.days(30);
    static final Window ADDED_UP = Window.days(90);

    private static final Employer EMPLOYER = new Employer(100, Counted.FULL_TIME, 4_000);

    private UnitedStatesLaw() {}

    static List<NoticeRule> rules() {
        return List.of(
                massLayoff(statute("united-states-mass-layoff", "29 U.S.C. 2101 (a) (3), 2102 (d)"), 50, 500)
                        .binding(EMPLOYER),
                new PlantClosing(
                        statute("united-states-plant-closing", "29 U.S.C. 2101 (a) (2), 2102 (d)"),
                        EMPLOYER,
                        50,
                        List.of(MONTH, ADDED_UP)));
    }

    /** So many who are at least 33 per cent of the site, or so many that no share is asked for. */
    static SizedRule massLayoff(Statute statute, int fewest, int enough) {
        return SizedRule.of(
                        statute,
                        Scope.SITE,
                        MONTH,
                        SizeBands.none()
                                .from(fewest, size -> Math.min(Math.max(fewest, SizeBands.percent(size, 33)), enough)))
                .counting(Counted.FULL_TIME, Counted.FULL_TIME)
                .addedUpWithin(ADDED_UP);
    }

    private static Statute statute(String id, String source) {
        return new Statute(Jurisdiction.UNITED_STATES, id, source, "1988-08-04");
    }
}
