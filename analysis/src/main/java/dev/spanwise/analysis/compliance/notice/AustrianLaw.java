package dev.spanwise.analysis.compliance.notice;

import java.util.List;

/** Arbeitsmarktfoerderungsgesetz, section 45a. */
final class AustrianLaw {
    private AustrianLaw() {}

    /** 5 of 21 to 99; 5 % of 100 to 600; 30 from 601 on; and 5 people of 50 and older at a site of any size. */
    static List<NoticeRule> rules() {
        Window window = Window.days(30);
        return List.of(
                SizedRule.of(
                        statute("austria-early-warning", "Arbeitsmarktförderungsgesetz, § 45a Abs. 1 Z 1 bis 3"),
                        Scope.SITE,
                        window,
                        SizeBands.none().from(21, 5).fromPercent(100, 5).from(601, 30)),
                SizedRule.of(
                                statute("austria-early-warning-50", "Arbeitsmarktförderungsgesetz, § 45a Abs. 1 Z 4"),
                                Scope.SITE,
                                window,
                                SizeBands.none().from(1, 5))
                        .counting(Counted.EVERYBODY, Counted.AGED_50));
    }

    private static Statute statute(String id, String source) {
        return new Statute(Jurisdiction.AUSTRIA, id, source, "1969");
    }
}
