package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.compliance.notice.NotKnown;
import dev.spanwise.analysis.compliance.notice.NoticeCheck;
import dev.spanwise.analysis.compliance.notice.NoticeRule;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which notice thresholds a plan reaches, or may reach. */
final class NoticeText {
    private final Fairness fairness;
    private final Texts texts;
    private final Numbers numbers;

    NoticeText(Fairness fairness, Locale language) {
        this.fairness = fairness;
        this.texts = Texts.in(NoticeText.class, language);
        this.numbers = new Numbers(language);
    }

    void addTo(Document.Builder document) {
        List<NoticeCheck> found = fairness.listWorthALook();
        if (found.isEmpty()) {
            document.paragraph(texts.get("notice.none", names()));
        } else {
            add(found, document);
        }
        if (fairness.jurisdictions().equals(Jurisdiction.usual())) {
            document.paragraph(texts.get("notice.others", others()), Tone.QUIET);
        }
    }

    private void add(List<NoticeCheck> found, Document.Builder document) {
        document.add(table(found));
        found.stream()
                .filter(check -> !check.isReached() && check.notKnown().contains(NotKnown.SITES))
                .forEach(check -> document.paragraph(maybe(check)));
        List<NoticeRule> rules =
                found.stream().map(NoticeCheck::rule).distinct().toList();
        rules.forEach(rule -> document.paragraph(rule.meaning(texts.language()), Tone.QUIET));
        document.add(Columns.<NoticeRule>in(texts)
                .text("notice.rule", this::name)
                .text("notice.counts", rule -> rule.counts(texts.language()))
                .text("notice.source", rule -> rule.statute().source())
                .text("notice.date", rule -> rule.statute().date())
                .table(texts.get("notice.rules"), rules));
        Arrays.stream(NotKnown.values())
                .filter(what ->
                        found.stream().anyMatch(check -> check.notKnown().contains(what)))
                .forEach(what -> document.paragraph(what.sentence(texts.language()), Tone.QUIET));
    }

    /** The rules that are or may be reached, site by site. */
    Table table(List<NoticeCheck> found) {
        return Columns.<NoticeCheck>in(texts)
                .text("notice.rule", check -> name(check.rule()))
                .text("notice.site", this::site)
                .whole("notice.employees", NoticeCheck::employees)
                .figure("notice.dismissed", check -> dismissed(check).with(Tone.WARNING))
                .whole("notice.threshold", check -> check.threshold().orElseThrow())
                .text("", check -> check.isReached() ? "" : texts.get("notice.may-be"))
                .table(texts.get("notice.title"), found);
    }

    private String maybe(NoticeCheck check) {
        return texts.get(
                "notice.maybe",
                name(check.rule()),
                check.dismissed(),
                check.dismissedAtMost(),
                check.site().isEmpty() ? texts.get("notice.one-site") : check.site(),
                check.threshold().orElseThrow(),
                check.dismissedAtMost() - check.dismissed());
    }

    private String site(NoticeCheck check) {
        boolean company = !check.notKnown().contains(NotKnown.SITES);
        String nowhere = texts.get(company ? "notice.company" : "notice.no-site");
        String site = check.site().isEmpty() ? nowhere : check.site();
        return check.units().isEmpty() ? site : texts.get("notice.units", site, check.units());
    }

    private Cell dismissed(NoticeCheck check) {
        return check.dismissed() == check.dismissedAtMost()
                ? numbers.whole(check.dismissed())
                : Cell.of(texts.get("notice.range", check.dismissed(), check.dismissedAtMost()));
    }

    private String name(NoticeRule rule) {
        return texts.get(
                "notice.name", rule.statute().jurisdiction().name(texts.language()), rule.name(texts.language()));
    }

    private String names() {
        return fairness.jurisdictions().stream()
                .sorted()
                .map(law -> law.name(texts.language()))
                .collect(Collectors.joining(", "));
    }

    private String others() {
        return Arrays.stream(Jurisdiction.values())
                .filter(law -> !Jurisdiction.usual().contains(law))
                .map(law -> law.name(texts.language()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
