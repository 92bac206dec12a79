package dev.spanwise.analysis.compliance.notice;

import java.util.List;

/** The laws of three states of the United States beside the federal one. */
final class StateLaw {
    private StateLaw() {}

    /** 50 within 30 days at a site of 75 and more; who has been employed for less than six months does not count. */
    static List<NoticeRule> california() {
        return List.of(SizedRule.of(
                        statute(
                                Jurisdiction.CALIFORNIA,
                                "california-mass-layoff",
                                "California Labor Code, section 1400.5",
                                "2003-01-01"),
                        Scope.SITE,
                        UnitedStatesLaw.MONTH,
                        SizeBands.none().from(75, 50))
                .counting(Counted.EVERYBODY, Counted.SIX_MONTHS));
    }

    /** 50 at or reporting to an establishment, part-timers too, all places of the state together; smaller groups within 90 days are added up. */
    static List<NoticeRule> newJersey() {
        return List.of(SizedRule.of(
                        statute(
                                Jurisdiction.NEW_JERSEY,
                                "new-jersey-mass-layoff",
                                "N.J.S.A. 34:21-1, 34:21-2",
                                "2023-04-10"),
                        Scope.AREA,
                        UnitedStatesLaw.MONTH,
                        SizeBands.none().from(1, 50))
                .binding(Employer.of(100))
                .addedUpWithin(UnitedStatesLaw.ADDED_UP));
    }

    /** 25 who are 33 per cent of the site, or 250; 25 where a unit closes. Part-timers do not count. */
    static List<NoticeRule> newYork() {
        Employer employer = new Employer(50, Counted.FULL_TIME, 2_000);
        String source = "New York Labor Law, section 860-a; 12 NYCRR 921-1.1";
        String date = "2023-06-21";
        return List.of(
                UnitedStatesLaw.massLayoff(
                                statute(Jurisdiction.NEW_YORK, "new-york-mass-layoff", source, date), 25, 250)
                        .binding(employer),
                new PlantClosing(
                        statute(Jurisdiction.NEW_YORK, "new-york-plant-closing", source, date),
                        employer,
                        25,
                        List.of(UnitedStatesLaw.MONTH, UnitedStatesLaw.ADDED_UP)));
    }

    private static Statute statute(Jurisdiction state, String id, String source, String date) {
        return new Statute(state, id, source, date);
    }
}
