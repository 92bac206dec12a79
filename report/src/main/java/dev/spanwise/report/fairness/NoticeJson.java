package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.notice.NotKnown;
import dev.spanwise.analysis.compliance.notice.NoticeCheck;
import dev.spanwise.analysis.compliance.notice.Statute;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One site held against one rule; the site of a rule for the whole company is empty. {@code dismissed} are those who
 * certainly belong there, {@code dismissedAtMost} with all whose site is not known.
 */
public record NoticeJson(
        String jurisdiction,
        String site,
        int employees,
        int dismissed,
        @Nullable Integer threshold,
        boolean reached,
        String meaning,
        String rule,
        String name,
        String status,
        int dismissedAtMost,
        String units,
        @Nullable String window,
        List<String> notKnown,
        String counts,
        String source,
        String date) {
    static NoticeJson of(NoticeCheck check, Locale language) {
        Statute statute = check.rule().statute();
        return new NoticeJson(
                statute.jurisdiction().id(),
                check.site(),
                check.employees(),
                check.dismissed(),
                check.threshold().isPresent() ? check.threshold().getAsInt() : null,
                check.isReached(),
                check.rule().meaning(language),
                check.rule().id(),
                check.rule().name(language),
                check.status().id(),
                check.dismissedAtMost(),
                check.units(),
                check.window() == null ? null : check.window().toString(),
                check.notKnown().stream().sorted().map(NotKnown::id).toList(),
                check.rule().counts(language),
                statute.source(),
                statute.date());
    }
}
