package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.MoveLog;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import java.util.List;
import java.util.Locale;

/** The first moves from start to end, one for each position: the list to carry out. */
final class MoveTable {
    private final ScenarioRun run;
    private final Texts texts;
    private final Locale language;

    MoveTable(ScenarioRun run, Texts texts, Locale language) {
        this.run = run;
        this.texts = texts;
        this.language = language;
    }

    void addTo(Document.Builder document, int shown) {
        MoveLog moves = run.netMoves();
        if (shown == 0 || moves.isEmpty()) {
            return;
        }
        List<List<Cell>> rows = moves.moves().limit(shown).map(this::row).toList();
        document.table(
                texts.get("moves.title", Math.min(shown, moves.size()), moves.size()),
                List.of(
                        Column.text(texts.get("moves.id")),
                        Column.text(texts.get("moves.position")),
                        Column.text(texts.get("moves.outcome")),
                        Column.text(texts.get("moves.from")),
                        Column.text(texts.get("moves.to")),
                        Column.text(texts.get("moves.layer")),
                        Column.text(texts.get("moves.reason"))),
                rows);
    }

    private List<Cell> row(Move move) {
        Attributes attributes = run.before().attributes();
        boolean gone = move.outcome().isGone();
        String layer = gone ? "L" + move.oldLayer() : "L" + move.oldLayer() + " > L" + move.newLayer();
        return List.of(
                Cell.of(String.valueOf(attributes.text(Field.ID, move.record()))),
                Cell.of(Labels.of(attributes, move.record())),
                Cell.of(texts.get("outcome." + move.outcome().id())),
                Cell.of(Labels.of(attributes, move.oldManager())),
                Cell.of(Labels.of(attributes, move.newManager())),
                Cell.of(layer),
                Cell.of(move.reason(attributes, language)));
    }
}
