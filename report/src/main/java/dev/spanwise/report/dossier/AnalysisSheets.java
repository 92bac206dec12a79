package dev.spanwise.report.dossier;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.analysis.FiguresText;
import dev.spanwise.report.check.MappingTable;
import dev.spanwise.report.check.ProblemsText;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Figures;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.PlainTables;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.simulation.SimulationText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An analysis as sheets: figures, layers, spans, what was found, everybody it is about, problems, columns, and for each
 * scenario its figures and moves.
 */
public final class AnalysisSheets {
    private final Analysis analysis;
    private final List<ScenarioRun> scenarios;
    private final Texts texts;
    private final Numbers numbers;

    private AnalysisSheets(Analysis analysis, List<ScenarioRun> scenarios, Locale language) {
        this.analysis = analysis;
        this.scenarios = scenarios;
        this.texts = Texts.in(AnalysisSheets.class, language);
        this.numbers = new Numbers(language);
    }

    /** One table a sheet. */
    public static Document of(Analysis analysis, List<ScenarioRun> scenarios, Locale language) {
        return new AnalysisSheets(analysis, scenarios, language).document();
    }

    private Document document() {
        Locale language = texts.language();
        FiguresText figures = FiguresText.of(analysis, language);
        Document.Builder sheets = Document.builder()
                .add(figures(figures.headline()))
                .add(titled("layers", figures.layers()))
                .add(titled("spans", figures.spans()))
                .add(findings())
                .add(positions())
                .add(titled("problems", ProblemsText.table(analysis.source(), language)))
                .add(titled("columns", MappingTable.of(analysis.source(), language)));
        scenarios.forEach(run -> addTo(sheets, run));
        return sheets.build();
    }

    private void addTo(Document.Builder sheets, ScenarioRun run) {
        for (Table table : PlainTables.listOf(SimulationText.of(run, Integer.MAX_VALUE, texts.language()))) {
            sheets.add(new Table(run.scenario().name() + ": " + table.title(), table.columns(), table.rows()));
        }
    }

    private Table titled(String key, Table table) {
        return new Table(texts.get("sheet." + key), table.columns(), table.rows());
    }

    private Table figures(List<Figures.Figure> figures) {
        return new Table(
                texts.get("sheet.figures"),
                List.of(Column.text(texts.get("column.figure")), Column.figure(texts.get("column.value"))),
                figures.stream()
                        .map(figure -> List.of(Cell.of(figure.label()), figure.value()))
                        .toList());
    }

    private Table findings() {
        return new Table(
                texts.get("sheet.findings"),
                List.of(
                        Column.text(texts.get("column.rule")),
                        Column.figure(texts.get("column.count")),
                        Column.text(texts.get("column.found")),
                        Column.text(texts.get("column.meaning")),
                        Column.text(texts.get("column.next"))),
                analysis.findings().stream().map(this::row).toList());
    }

    private List<Cell> row(Finding finding) {
        Locale language = texts.language();
        return List.of(
                Cell.of(finding.ruleId()),
                numbers.whole(finding.count()),
                Cell.of(finding.message(language)),
                Cell.of(finding.rule().meaning(language)),
                Cell.of(finding.rule().nextStep(language)));
    }

    private Table positions() {
        return new Table(
                texts.get("sheet.positions"),
                List.of(
                        Column.text(texts.get("column.rule")),
                        Column.text(texts.get("column.id")),
                        Column.text(texts.get("column.name")),
                        Column.text(texts.get("column.title")),
                        Column.figure(texts.get("column.layer")),
                        Column.figure(texts.get("column.span")),
                        Column.text(texts.get("column.found"))),
                analysis.findings().stream().flatMap(this::rows).toList());
    }

    private Stream<List<Cell>> rows(Finding finding) {
        OrgChart chart = finding.chart();
        return finding.positions().stream().mapToObj(number -> {
            Position position = chart.position(number);
            return List.of(
                    Cell.of(finding.ruleId()),
                    Cell.of(position.id()),
                    Cell.of(Objects.requireNonNullElse(position.name(), "")),
                    Cell.of(Objects.requireNonNullElse(position.title(), "")),
                    numbers.whole(position.layer()),
                    numbers.whole(position.span()),
                    Cell.of(finding.describe(number, texts.language())));
        });
    }
}
