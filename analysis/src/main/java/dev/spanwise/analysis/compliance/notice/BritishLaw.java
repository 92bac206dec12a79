package dev.spanwise.analysis.compliance.notice;

import java.util.List;

/** Trade Union and Labour Relations (Consolidation) Act 1992, section 188 (1) and (1A). */
final class BritishLaw {
    private BritishLaw() {}

    static List<NoticeRule> rules() {
        return List.of(rule("united-kingdom-consultation", 20), rule("united-kingdom-consultation-100", 100));
    }

    private static NoticeRule rule(String id, int fewest) {
        return SizedRule.of(
                new Statute(
                        Jurisdiction.UNITED_KINGDOM,
                        id,
                        "Trade Union and Labour Relations (Consolidation) Act 1992, section 188",
                        "2013-04-06"),
                Scope.SITE,
                Window.days(90),
                SizeBands.none().from(fewest, fewest));
    }
}
