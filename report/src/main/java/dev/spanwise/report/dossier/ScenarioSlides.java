package dev.spanwise.report.dossier;

import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.document.Block;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Figures;
import dev.spanwise.report.document.Notices;
import dev.spanwise.report.document.Paragraph;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Title;
import dev.spanwise.report.simulation.SimulationText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The slides of a scenario: what it does in sentences, layers before and after, who is affected, and its tables. */
final class ScenarioSlides {
    /** Letters that always have room on one line of a table with few columns. */
    private static final int ONE_LINE = 30;

    private final Deck deck;
    private final Texts texts;
    private final ScenarioCharts charts;

    ScenarioSlides(Deck deck, Locale language) {
        this.deck = deck;
        this.texts = Texts.in(ScenarioSlides.class, language);
        this.charts = new ScenarioCharts(texts, Texts.in(SimulationText.class, language));
    }

    /**
     * Adds the slides.
     *
     * @param told the scenario in words
     */
    void add(ScenarioRun run, Document told) {
        String name = run.scenario().name();
        addSentences(name, told);
        charts.layers(run)
                .ifPresent(bars ->
                        deck.addBars(name + ": " + texts.get("slide.layers"), bars, texts.get("slide.layers.notes")));
        charts.affected(run)
                .ifPresent(bars -> deck.addBars(
                        name + ": " + texts.get("slide.affected"),
                        bars,
                        texts.get("slide.affected.notes", run.before().size())));
        told.blocks().forEach(block -> addTables(name, block));
    }

    /** A slide for each part that has sentences. */
    private void addSentences(String name, Document told) {
        String title = name;
        List<String> sentences = new ArrayList<>();
        for (Block block : told.blocks()) {
            if (block instanceof Title part) {
                addText(title, sentences);
                sentences.clear();
                title = part.text().equals(name) ? name : name + ": " + part.text();
            } else if (block instanceof Paragraph paragraph) {
                sentences.add(paragraph.text());
            }
        }
        addText(title, sentences);
    }

    /** Lists below a sentence, such as what was refused, stand in the notes: a slide has no room for them. */
    private void addText(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            List<String> shown = sentences.stream()
                    .map(text -> text.lines().findFirst().orElse(""))
                    .toList();
            deck.addText(title, shown, String.join("\n", sentences));
        }
    }

    private void addTables(String name, Block block) {
        if (block instanceof Figures figures) {
            addTable(name, figures.table(), "");
        } else if (block instanceof Table table && !table.rows().isEmpty()) {
            addTable(table.title().isEmpty() ? name : name + ": " + table.title(), table, inFull(table));
        } else if (block instanceof Notices notices && !notices.table().rows().isEmpty()) {
            addTable(name + ": " + notices.title(), notices.table(), "");
        }
    }

    private void addTable(String title, Table table, String notes) {
        deck.addTable(title, table, notes, rows -> texts.get("slide.more", rows));
    }

    /** Rows of which a cell is too long for its line on the slide, for the notes. */
    private static String inFull(Table table) {
        return table.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.text().length() > ONE_LINE))
                .map(row -> row.stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
