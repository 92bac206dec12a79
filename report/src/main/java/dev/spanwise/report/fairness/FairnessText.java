package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.AdverseImpact;
import dev.spanwise.analysis.compliance.Definition;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.Impact;
import dev.spanwise.analysis.compliance.Verdict;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
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
    private final FairnessWords words;

    private FairnessText(Fairness fairness, Locale language) {
        this.fairness = fairness;
        this.texts = Texts.in(FairnessText.class, language);
        this.words = new FairnessWords(language);
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
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.language());
        document.paragraph(texts.get("caution", days.format(fairness.day())), Tone.QUIET);
        fairness.impacts().forEach(impact -> add(impact, document));
        if (!fairness.unknown().isEmpty()) {
            String attributes =
                    fairness.unknown().stream().map(words::attribute).collect(Collectors.joining(", "));
            document.paragraph(texts.get("unknown-attributes", attributes), Tone.QUIET);
        }
        new NoticeText(fairness, texts.language()).addTo(document);
        definitions(document);
        return document.build();
    }

    private void add(Impact impact, Document.Builder document) {
        String effect = "effect." + impact.effect().id();
        String pool = impact.isManagersOnly() ? ".managers" : ".all";
        document.paragraph(
                texts.get(effect + pool, impact.people(), impact.atRisk().people()));
        if (impact.isWithheld()) {
            document.paragraph(texts.get("withheld"), Tone.QUIET);
        }
        impact.atRisk().byAttribute().forEach(result -> addAtRisk(effect, result, document));
        impact.everybody().ifPresent(wide -> addEverybody(wide, document));
    }

    private void addAtRisk(String effect, AdverseImpact result, Document.Builder document) {
        String attribute = words.attribute(result.attribute());
        String title = texts.get("table.title", texts.get(effect + ".short"), attribute);
        if (result.groups().size() > 1) {
            document.add(columns(attribute, "table.people").table(title, result.groups()));
            document.paragraph(words.verdict(result), result.verdict() == Verdict.NO_SIGN ? Tone.PLAIN : Tone.WARNING);
        } else {
            document.paragraph(texts.get("nothing-to-compare", title), Tone.QUIET);
        }
        addLeftOut(result, document);
    }

    private void addEverybody(Impact.Pool wide, Document.Builder document) {
        List<AdverseImpact> shown = wide.byAttribute().stream()
                .filter(result -> result.groups().size() > 1)
                .toList();
        for (AdverseImpact result : shown) {
            String attribute = words.attribute(result.attribute());
            document.add(columns(attribute, "table.employees")
                    .table(texts.get("table.everybody", wide.people(), attribute), result.groups()));
        }
        if (!shown.isEmpty()) {
            document.paragraph(texts.get("everybody"), Tone.QUIET);
        }
    }

    private void addLeftOut(AdverseImpact result, Document.Builder document) {
        if (result.groups().stream().anyMatch(group -> group.members().size() > 1)) {
            document.paragraph(texts.get("together"), Tone.QUIET);
        }
        if (!result.hidden().isEmpty()) {
            String hidden = result.hidden().stream().map(words::group).collect(Collectors.joining(", "));
            document.paragraph(texts.get("hidden", hidden), Tone.QUIET);
        }
        if (result.unknown() > 0) {
            document.paragraph(texts.get("unknown-people", result.unknown()), Tone.QUIET);
        }
    }

    private Columns<AdverseImpact.GroupImpact> columns(String attribute, String people) {
        return Columns.<AdverseImpact.GroupImpact>in(texts)
                .add(Column.text(attribute), group -> Cell.of(words.group(group)))
                .whole(people, AdverseImpact.GroupImpact::people)
                .whole("table.affected", AdverseImpact.GroupImpact::affected)
                .percent("table.staying", AdverseImpact.GroupImpact::stayingRate)
                .fixed("table.ratio", 2, AdverseImpact.GroupImpact::impactRatio)
                .fixed("table.times", 2, AdverseImpact.GroupImpact::selectionRatio)
                .fixed("table.chance", 3, AdverseImpact.GroupImpact::pValue)
                .cell("", this::sign);
    }

    private Cell sign(AdverseImpact.GroupImpact group) {
        if (group.isBelowFourFifths() || group.isBeyondChance()) {
            String sign = group.isBelowFourFifths() ? "table.below" : "table.beyond-chance";
            return Cell.of(texts.get(sign)).with(Tone.WARNING);
        }
        return Cell.EMPTY;
    }

    private void definitions(Document.Builder document) {
        document.add(Columns.<Definition>in(texts)
                .text("definition.word", words::name)
                .text("definition.meaning", words::meaning)
                .text("notice.source", Definition::source)
                .text("notice.date", Definition::date)
                .table(texts.get("definitions"), List.of(Definition.values())));
    }
}
