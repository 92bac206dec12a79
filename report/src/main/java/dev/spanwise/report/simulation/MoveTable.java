package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Fate;
import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.MoveLog;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
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
        Attributes attributes = run.attributes();
        document.add(Columns.<Move>in(texts)
                .text("moves.id", move -> attributes.text(Field.ID, move.record()))
                .text("moves.position", move -> attributes.label(move.record()))
                .text(
                        "moves.outcome",
                        move -> texts.get("outcome." + move.outcome().id()))
                .text("moves.from", move -> attributes.label(move.oldManager()))
                .text("moves.to", move -> attributes.label(move.newManager()))
                .text("moves.layer", MoveTable::layers)
                .text("moves.reason", move -> move.reason(attributes, language))
                .table(
                        texts.get("moves.title", Math.min(shown, moves.size()), moves.size()),
                        moves.moves().limit(shown).toList()));
    }

    private static String layers(Move move) {
        if (move.outcome() == Fate.ADDED) {
            return "L" + move.newLayer();
        }
        String before = "L" + move.oldLayer();
        return move.outcome().isGone() ? before : before + " > L" + move.newLayer();
    }
}
