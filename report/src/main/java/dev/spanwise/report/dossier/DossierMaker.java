package dev.spanwise.report.dossier;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.analysis.BenchmarksText;
import dev.spanwise.report.analysis.FiguresText;
import dev.spanwise.report.check.MappingTable;
import dev.spanwise.report.check.ProblemsText;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.dossier.Dossier.ChartPart;
import dev.spanwise.report.dossier.Dossier.FindingPart;
import java.util.List;
import java.util.Locale;

/** Puts the dossier of an analysis together. */
final class DossierMaker {
    private static final int MOST_PEOPLE = 200;
    private static final int MOST_MOVES = 200;

    private final Analysis analysis;
    private final List<ToldScenario> scenarios;
    private final Texts texts;
    private final Numbers numbers;

    private DossierMaker(Analysis analysis, List<ToldScenario> scenarios, Texts texts) {
        this.analysis = analysis;
        this.scenarios = scenarios;
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
    }

    static Dossier make(Analysis analysis, List<ToldScenario> scenarios, String title, Texts texts) {
        return new DossierMaker(analysis, scenarios, texts).make(title);
    }

    private Dossier make(String title) {
        FiguresText figures = FiguresText.of(analysis, texts.language());
        return new Dossier(
                texts.language().getLanguage().equals("de") ? "de" : "en",
                title,
                new Summary(analysis, texts).sentences(),
                new Headlines(analysis.metrics(), texts).list(),
                new ChartPart(LayersChart.draw(analysis.metrics().perLayer(), texts), figures.layers()),
                new ChartPart(
                        SpansChart.draw(
                                analysis.metrics().spans(), analysis.targets().span(), texts),
                        figures.spans()),
                HeatMap.of(analysis.chart(), texts),
                analysis.findings().stream().map(this::finding).toList(),
                scenarios.stream()
                        .map(told -> told.document(MOST_MOVES, texts.language()))
                        .toList(),
                BenchmarksText.of(analysis.chart(), texts.language()),
                MappingTable.of(analysis.source(), texts.language()),
                ProblemsText.table(analysis.source(), texts.language()));
    }

    private FindingPart finding(Finding finding) {
        Locale language = texts.language();
        String tone = finding.severity().id();
        int hidden = Math.max(0, finding.positions().length() - MOST_PEOPLE);
        List<String> people = finding.describeFirst(MOST_PEOPLE, language);
        return new FindingPart(
                finding.ruleId(),
                finding.rule().title(language),
                texts.get("severity." + tone),
                tone,
                numbers.whole(finding.count()).text(),
                finding.message(language),
                finding.rule().meaning(language),
                finding.rule().nextStep(language),
                people,
                hidden == 0 ? "" : texts.get("findings.more", hidden));
    }
}
