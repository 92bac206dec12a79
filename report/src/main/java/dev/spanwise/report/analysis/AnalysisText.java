package dev.spanwise.report.analysis;

import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.check.ProblemsText;
import dev.spanwise.report.check.SourceText;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code analyze} shows, in the order in which an analyst asks: what was read, can I trust it, what does it say. */
public final class AnalysisText {
    private final Analysis analysis;
    private final Texts texts;

    private AnalysisText(Analysis analysis, Locale language) {
        this.analysis = analysis;
        this.texts = Texts.in(AnalysisText.class, language);
    }

    /** The whole result. */
    public static Document of(Analysis analysis, Locale language) {
        AnalysisText text = new AnalysisText(analysis, language);
        return analysis.findGroupFigures()
                .map(figures -> text.groups(table(figures, false, text.texts)))
                .orElseGet(text::whole);
    }

    /** How many positions of each group stand in each layer; for an analysis with a grouping. */
    public static Document byLayer(Analysis analysis, Locale language) {
        AnalysisText text = new AnalysisText(analysis, language);
        return text.groups(table(analysis.findGroupFigures().orElseThrow(), true, text.texts));
    }

    /** Only the table of groups, for a page that has said everything else. */
    public static Document of(GroupFigures figures, boolean byLayer, Locale language) {
        Texts texts = Texts.in(AnalysisText.class, language);
        Document.Builder document = Document.builder().add(table(figures, byLayer, texts));
        if (figures.payWithheld() && !byLayer) {
            document.paragraph(payWithheld(language), Tone.QUIET);
        }
        return document.build();
    }

    /** The sentence that says which sums of pay are not shown, and why. */
    public static String payWithheld(Locale language) {
        return Texts.in(AnalysisText.class, language).get("pay-withheld");
    }

    private static Table table(GroupFigures figures, boolean byLayer, Texts texts) {
        return byLayer ? new GroupLayersText(figures, texts).table() : new GroupsText(figures, texts).table();
    }

    private Document whole() {
        Document.Builder document = Document.builder();
        start(document);
        FiguresText figures = new FiguresText(analysis, texts);
        document.figures(figures.headline());
        if (!figures.payKnown().isEmpty()) {
            document.figures(figures.payKnown());
        }
        if (analysis.chart().size() > 0) {
            document.add(figures.layers());
            payWithheld(document);
        }
        if (analysis.metrics().roles().managers() > 0) {
            document.add(figures.spans());
        }
        new FindingsText(analysis.findings(), texts).addTo(document);
        return document.build();
    }

    private Document groups(Table table) {
        Document.Builder document = Document.builder();
        start(document);
        document.add(table);
        payWithheld(document);
        return document.build();
    }

    private void payWithheld(Document.Builder document) {
        if (analysis.payWithheld()) {
            document.paragraph(texts.get("pay-withheld"), Tone.QUIET);
        }
    }

    private void start(Document.Builder document) {
        new SourceText(analysis.source(), texts.language()).addTo(document);
        new ProblemsText(analysis.source(), texts.language()).addSummaryTo(document);
        Map<Exclusion, Integer> takenOut = analysis.filtered().takenOut();
        if (!takenOut.isEmpty()) {
            String parts = takenOut.entrySet().stream()
                    .map(entry -> texts.get("excluded." + entry.getKey().id(), entry.getValue()))
                    .collect(Collectors.joining(", "));
            document.paragraph(texts.get(
                    "excluded", parts, analysis.filtered().keptInLine().length()));
        }
    }
}
