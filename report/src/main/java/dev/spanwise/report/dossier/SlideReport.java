package dev.spanwise.report.dossier;

import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.deck.Bars;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The dossier as slides for a board: what matters most first, the people behind it in the tables. */
public final class SlideReport {
    private final Deck deck;
    private final Dossier dossier;
    private final Texts texts;

    private SlideReport(Deck deck, Dossier dossier, Texts texts) {
        this.deck = deck;
        this.dossier = dossier;
        this.texts = texts;
    }

    /**
     * Adds the slides of an analysis to an empty deck.
     *
     * @param scenarios carried out on the same chart, shown before and after; may be none
     * @param title what stands above it all, for example the name of the file that was read
     * @return the file
     */
    public static byte[] write(
            Deck deck, Analysis analysis, List<ToldScenario> scenarios, String title, Locale language)
            throws IOException {
        Texts texts = Texts.in(SlideReport.class, language);
        SlideReport report = new SlideReport(deck, DossierMaker.make(analysis, scenarios, title, texts), texts);
        report.addFigures();
        report.addCharts(analysis);
        report.addHeatMap();
        report.addFindings();
        ScenarioSlides slides = new ScenarioSlides(deck, language);
        for (int number = 0; number < scenarios.size(); number++) {
            slides.add(scenarios.get(number).run(), report.dossier.scenarios().get(number));
        }
        report.addData();
        return deck.bytes();
    }

    private void addFigures() {
        deck.addText(texts.get("title", dossier.title()), dossier.summary(), texts.get("made-by"));
        String meanings = dossier.headlines().stream()
                .map(headline -> headline.label() + ": " + headline.meaning())
                .collect(Collectors.joining("\n"));
        List<List<Cell>> rows = dossier.headlines().stream()
                .map(headline -> List.of(Cell.of(headline.label()), Cell.of(headline.value())))
                .toList();
        List<Column> columns =
                List.of(Column.text(texts.get("column.figure")), Column.figure(texts.get("column.value")));
        addTable(texts.get("figures"), new Table("", columns, rows), meanings);
    }

    private void addCharts(Analysis analysis) {
        List<LayerMetrics> layers = analysis.metrics().perLayer();
        Bars pyramid = Bars.stacked(
                layers.stream().map(layer -> "L" + layer.layer()).toList(),
                List.of(
                        new Bars.Series(
                                texts.get("layers.managers"),
                                layers.stream().map(LayerMetrics::managers).toList()),
                        new Bars.Series(
                                texts.get("layers.others"),
                                layers.stream()
                                        .map(layer -> layer.positions() - layer.managers())
                                        .toList())));
        deck.addBars(texts.get("layers.title"), pyramid, texts.get("layers.slide"));
        List<Spans.Band> bands = analysis.metrics().spans().bands();
        Bars spans = Bars.stacked(
                bands.stream().map(band -> band.band().label()).toList(),
                List.of(new Bars.Series(
                        texts.get("layers.managers"),
                        bands.stream().map(Spans.Band::managers).toList())));
        deck.addBars(texts.get("spans.title"), spans, texts.get("spans.lead"));
    }

    private void addHeatMap() {
        HeatMap map = dossier.heatMap();
        if (map.rows().isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.get("heat.row"))));
        map.layers().forEach(layer -> columns.add(Column.figure(layer)));
        columns.add(Column.figure(texts.get("heat.total")));
        List<List<Cell>> rows = new ArrayList<>();
        for (HeatMap.Row row : map.rows()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.name())));
            row.cells().forEach(cell -> cells.add(Cell.of(cell.count())));
            cells.add(Cell.of(row.total()));
            rows.add(cells);
        }
        addTable(texts.get("heat.title"), new Table("", columns, rows), map.title() + "\n" + map.more());
    }

    private void addFindings() {
        List<Column> columns = List.of(
                Column.text(texts.get("findings.title")),
                Column.figure(texts.get("column.count")),
                Column.text(texts.get("findings.next")));
        List<List<Cell>> rows = dossier.findings().stream()
                .map(found -> List.of(Cell.of(found.title()), Cell.of(found.count()), Cell.of(found.nextStep())))
                .toList();
        String messages = dossier.findings().stream()
                .map(found -> found.title() + ": " + found.message() + " " + found.nextStep())
                .collect(Collectors.joining("\n"));
        if (rows.isEmpty()) {
            deck.addText(texts.get("findings.title"), List.of(texts.get("findings.none")), "");
        } else {
            addTable(texts.get("findings.title"), new Table("", columns, rows), messages);
        }
    }

    private void addData() {
        addTable(texts.get("data.title") + ": " + texts.get("data.mapping"), dossier.mapping(), texts.get("data.lead"));
        if (dossier.problems().rows().isEmpty()) {
            deck.addText(
                    texts.get("data.title") + ": " + texts.get("data.problems"),
                    List.of(texts.get("data.no-problems")),
                    "");
        } else {
            addTable(
                    texts.get("data.title") + ": " + texts.get("data.problems"),
                    dossier.problems(),
                    texts.get("data.lead"));
        }
    }

    private void addTable(String title, Table table, String notes) {
        deck.addTable(title, table, notes, rows -> texts.get("slide.more", rows));
    }
}
