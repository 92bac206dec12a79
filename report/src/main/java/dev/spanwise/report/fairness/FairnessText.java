package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.AdverseImpact;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.NoticeCheck;
import dev.spanwise.analysis.compliance.NoticeRule;
import dev.spanwise.analysis.compliance.ProtectedAttribute;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Tone;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whom a plan hits against who stays, group by group, and which notice thresholds it reaches. */
public final class FairnessText {
    private final Fairness fairness;
    private final Texts texts;
    private final Numbers numbers;

    private FairnessText(Fairness fairness, Locale language) {
        this.fairness = fairness;
        this.texts = Texts.in(FairnessText.class, language);
        this.numbers = new Numbers(language);
    }

    /** The section for one plan. */
    public static Document of(Fairness fairness, Locale language) {
        return new FairnessText(fairness, language).document();
    }

    private Document document() {
        Document.Builder document = Document.builder()
                .title(fairness.plan().isEmpty() ? texts.get("title") : texts.get("title.of", fairness.plan()));
        if (fairness.impacts().isEmpty()) {
            return document.paragraph(texts.get("nobody")).build();
        }
        document.paragraph(
                texts.get(
                        "caution",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(texts.language())
                                .format(fairness.day())),
                Tone.QUIET);
        fairness.impacts().forEach(impact -> add(impact, document));
        if (!fairness.unknown().isEmpty()) {
            String attributes = fairness.unknown().stream()
                    .map(attribute -> texts.get("attribute." + attribute.id()))
                    .collect(Collectors.joining(", "));
            document.paragraph(texts.get("unknown-attributes", attributes), Tone.QUIET);
        }
        notices(document);
        return document.build();
    }

    private void add(Fairness.Impact impact, Document.Builder document) {
        String key = "effect." + impact.effect().id();
        document.paragraph(texts.get(key, impact.people(), impact.compared()));
        if (impact.isWithheld()) {
            document.paragraph(texts.get("withheld"), Tone.QUIET);
        }
        impact.byAttribute().forEach(result -> add(key, result, document));
    }

    private void add(String effect, AdverseImpact result, Document.Builder document) {
        String attribute = texts.get("attribute." + result.attribute().id());
        String title = texts.get("table.title", texts.get(effect + ".short"), attribute);
        if (result.groups().size() > 1) {
            document.table(
                    title,
                    List.of(
                            Column.text(attribute),
                            Column.figure(texts.get("table.people")),
                            Column.figure(texts.get("table.affected")),
                            Column.figure(texts.get("table.staying")),
                            Column.figure(texts.get("table.ratio")),
                            Column.figure(texts.get("table.chance")),
                            Column.text("")),
                    result.groups().stream().map(this::row).toList());
        } else {
            document.paragraph(texts.get("nothing-to-compare", title), Tone.QUIET);
        }
        if (result.groups().stream().anyMatch(group -> group.members().size() > 1)) {
            document.paragraph(texts.get("together"), Tone.QUIET);
        }
        if (!result.hidden().isEmpty()) {
            String hidden = result.hidden().stream().map(this::name).collect(Collectors.joining(", "));
            document.paragraph(texts.get("hidden", hidden), Tone.QUIET);
        }
        if (result.unknown() > 0) {
            document.paragraph(texts.get("unknown-people", result.unknown()), Tone.QUIET);
        }
    }

    private List<Cell> row(AdverseImpact.GroupImpact group) {
        return List.of(
                Cell.of(group.members().stream().map(this::name).collect(Collectors.joining(" + "))),
                numbers.whole(group.people()),
                numbers.whole(group.affected()),
                numbers.percent(group.stayingRate()),
                numbers.fixed(group.impactRatio(), 2),
                numbers.fixed(group.pValue(), 3),
                sign(group));
    }

    private Cell sign(AdverseImpact.GroupImpact group) {
        if (group.isBelowFourFifths()) {
            return Cell.of(texts.get("table.below")).with(Tone.WARNING);
        }
        return group.isBeyondChance()
                ? Cell.of(texts.get("table.beyond-chance")).with(Tone.WARNING)
                : Cell.EMPTY;
    }

    /** Groups that Spanwise names itself are named in the language; all others as the data writes them. */
    private String name(String group) {
        if (group.equals(ProtectedAttribute.UNKNOWN)) {
            return texts.get("group-unknown");
        }
        return texts.has("group." + group) ? texts.get("group." + group) : group;
    }

    private void notices(Document.Builder document) {
        List<NoticeCheck> reached = fairness.listReached();
        if (reached.isEmpty()) {
            document.paragraph(texts.get("notice.none", names(fairness)));
            return;
        }
        document.table(
                texts.get("notice.title"),
                List.of(
                        Column.text(texts.get("notice.rule")),
                        Column.text(texts.get("notice.site")),
                        Column.figure(texts.get("notice.employees")),
                        Column.figure(texts.get("notice.dismissed")),
                        Column.figure(texts.get("notice.threshold"))),
                reached.stream().map(this::row).toList());
        reached.stream()
                .map(NoticeCheck::rule)
                .distinct()
                .forEach(rule -> document.paragraph(rule.meaning(texts.language()), Tone.QUIET));
    }

    private List<Cell> row(NoticeCheck check) {
        String nowhere = texts.get(check.rule().isBySite() ? "notice.no-site" : "notice.company");
        return List.of(
                Cell.of(name(check.rule())),
                Cell.of(check.site().isEmpty() ? nowhere : check.site()),
                numbers.whole(check.employees()),
                numbers.whole(check.dismissed()).with(Tone.WARNING),
                numbers.whole(check.threshold().orElseThrow()));
    }

    private String names(Fairness checked) {
        return checked.rules().stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(NoticeRule rule) {
        return texts.get("rule." + rule.id());
    }
}
