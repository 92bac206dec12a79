package dev.spanwise.report.dossier;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.analysis.FiguresText;
import dev.spanwise.report.check.MappingTable;
import dev.spanwise.report.check.ProblemsText;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Figures;
import dev.spanwise.report.document.PlainTables;
import dev.spanwise.report.document.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An analysis as sheets: figures, layers, spans, what was found, everybody it is about, problems, columns, and for each
 * scenario its figures and moves.
 */
public final class AnalysisSheets {
    private final Analysis analysis;
    private final List<ToldScenario> scenarios;
    private final Texts texts;

    private AnalysisSheets(Analysis analysis, List<ToldScenario> scenarios, Locale language) {
        this.analysis = analysis;
        this.scenarios = scenarios;
        this.texts = Texts.in(AnalysisSheets.class, language);
    }

    /** One table a sheet. */
    public static Document of(Analysis analysis, List<ToldScenario> scenarios, Locale language) {
        return new AnalysisSheets(analysis, scenarios, language).document();
    }

    private Document document() {
        Locale language = texts.language();
        FiguresText figures = FiguresText.of(analysis, language);
        Document.Builder sheets = Document.builder()
                .add(figures(Stream.concat(figures.headline().stream(), figures.payKnown().stream())
                        .toList()))
                .add(titled("layers", figures.layers()))
                .add(titled("spans", figures.spans()))
                .add(findings())
                .add(positions())
                .add(titled("problems", ProblemsText.table(analysis.source(), language)))
                .add(titled("columns", MappingTable.of(analysis.source(), language)));
        scenarios.forEach(told -> addTo(sheets, told));
        return sheets.build();
    }

    private void addTo(Document.Builder sheets, ToldScenario told) {
        for (Table table : PlainTables.listOf(told.document(Integer.MAX_VALUE, texts.language()))) {
            sheets.add(new Table(told.run().scenario().name() + ": " + table.title(), table.columns(), table.rows()));
        }
    }

    private Table titled(String key, Table table) {
        return new Table(texts.get("sheet." + key), table.columns(), table.rows());
    }

    private Table figures(List<Figures.Figure> figures) {
        return Columns.<Figures.Figure>in(texts)
                .text("column.figure", Figures.Figure::label)
                .figure("column.value", Figures.Figure::value)
                .table(texts.get("sheet.figures"), figures);
    }

    private Table findings() {
        Locale language = texts.language();
        return Columns.<Finding>in(texts)
                .text("column.rule", Finding::ruleId)
                .whole("column.count", Finding::count)
                .text("column.found", finding -> finding.message(language))
                .text("column.meaning", finding -> finding.rule().meaning(language))
                .text("column.next", finding -> finding.rule().nextStep(language))
                .table(texts.get("sheet.findings"), analysis.findings());
    }

    private record Found(Finding finding, int number) {
        Position position() {
            return finding.chart().position(number);
        }
    }

    private Table positions() {
        return Columns.<Found>in(texts)
                .text("column.rule", found -> found.finding().ruleId())
                .text("column.id", found -> found.position().id())
                .text("column.name", found -> found.position().name())
                .text("column.title", found -> found.position().title())
                .whole("column.layer", found -> found.position().layer())
                .whole("column.span", found -> found.position().span())
                .text("column.found", found -> found.finding().describe(found.number(), texts.language()))
                .table(
                        texts.get("sheet.positions"),
                        analysis.findings().stream()
                                .flatMap(AnalysisSheets::found)
                                .toList());
    }

    private static Stream<Found> found(Finding finding) {
        return finding.positions().stream().mapToObj(number -> new Found(finding, number));
    }
}
