package dev.spanwise.analysis.compliance.notice;

import java.util.List;

/** Kuendigungsschutzgesetz and Betriebsverfassungsgesetz. */
final class GermanLaw {
    /** More than 20 employees: the least size of a company with a works council's say in operational changes. */
    private static final Employer MORE_THAN_20 = Employer.of(21);

    private GermanLaw() {}

    static List<NoticeRule> rules() {
        return List.of(massDismissal(), operationalChange(), socialPlan());
    }

    /** More than 5 of 21 to 59; a tenth or more than 25 of 60 to 499; 30 from 500 on. */
    private static NoticeRule massDismissal() {
        return SizedRule.of(
                statute("germany-mass-dismissal", "Kündigungsschutzgesetz, § 17 Abs. 1", "1969-08-25"),
                Scope.SITE,
                Window.days(30),
                SizeBands.none()
                        .from(21, 6)
                        .from(60, size -> Math.min(SizeBands.percent(size, 10), 26))
                        .from(500, 30));
    }

    /**
     * A mere cut of staff is an operational change from the numbers of section 17 on, but at least 5 % of the site
     * (Bundesarbeitsgericht, 28 March 2006, 1 ABR 5/05), and from 6 on at a site of up to 20 (9 November 2010, 1 AZR
     * 708/09). It counts what belongs to one plan, whenever it happens.
     */
    private static NoticeRule operationalChange() {
        return SizedRule.of(
                        statute(
                                "germany-operational-change",
                                "Betriebsverfassungsgesetz, § 111; BAG 1 ABR 5/05 und 1 AZR 708/09",
                                "2010-11-09"),
                        Scope.SITE,
                        Window.WHOLE_PLAN,
                        SizeBands.none()
                                .from(6, 6)
                                .from(60, size -> Math.min(SizeBands.percent(size, 10), 26))
                                .from(500, size -> Math.max(30, SizeBands.percent(size, 5))))
                .binding(MORE_THAN_20);
    }

    /** A fifth but at least 6 below 60; a fifth or 37 below 250; 15 % or 60 below 500; a tenth but at least 60 from 500. */
    private static NoticeRule socialPlan() {
        return SizedRule.of(
                        statute("germany-social-plan", "Betriebsverfassungsgesetz, § 112a Abs. 1", "2001-09-25"),
                        Scope.SITE,
                        Window.WHOLE_PLAN,
                        SizeBands.none()
                                .from(6, size -> Math.max(6, SizeBands.percent(size, 20)))
                                .from(60, size -> Math.min(SizeBands.percent(size, 20), 37))
                                .from(250, size -> Math.min(SizeBands.percent(size, 15), 60))
                                .from(500, size -> Math.max(60, SizeBands.percent(size, 10))))
                .binding(MORE_THAN_20);
    }

    private static Statute statute(String id, String source, String date) {
        return new Statute(Jurisdiction.GERMANY, id, source, date);
    }
}
