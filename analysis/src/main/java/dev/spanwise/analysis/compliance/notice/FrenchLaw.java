package dev.spanwise.analysis.compliance.notice;

import java.util.List;

/** Code du travail, articles L1233-26 and L1233-61. */
final class FrenchLaw {
    /** Both rules bind companies of 50 employees and more. */
    static final int COMPANY = 50;

    /** From so many dismissals within 30 days on, a plan is needed at once. */
    static final int PLAN = 10;

    private FrenchLaw() {}

    static List<NoticeRule> rules() {
        return List.of(
                SizedRule.of(
                                statute("france-employment-plan", "Code du travail, article L1233-61"),
                                Scope.COMPANY,
                                Window.days(30),
                                SizeBands.none().from(1, PLAN))
                        .binding(Employer.of(COMPANY)),
                new ThreeMonths(statute("france-three-months", "Code du travail, article L1233-26")));
    }

    private static Statute statute(String id, String source) {
        return new Statute(Jurisdiction.FRANCE, id, source, "2008-05-01");
    }
}
