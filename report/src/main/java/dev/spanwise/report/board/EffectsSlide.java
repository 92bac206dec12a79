package dev.spanwise.report.board;

import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Paragraph;
import dev.spanwise.report.simulation.ScenarioTables;
import dev.spanwise.report.simulation.SimulationText;
import java.util.List;
import java.util.stream.Collectors;

/** What a plan does besides. */
record EffectsSlide(Board board, List<ScenarioRun> runs) {
    static void add(Board board) {
        if (!board.told().isEmpty()) {
            new EffectsSlide(board, board.runs()).add();
        }
    }

    private void add() {
        Effects effects = runs.get(0).effects();
        String title = runs.size() > 1
                ? board.texts().get("effects.title.several")
                : board.texts()
                        .get(
                                "effects.title",
                                effects.movedElsewhere(),
                                effects.moved(),
                                effects.pastSpanLimit(),
                                effects.spanLimit());
        String notes = runs.stream()
                .map(run -> Board.name(run) + "\n" + String.join("\n", sentences(run)))
                .collect(Collectors.joining("\n"));
        Part room = board.add(title, board.texts().get("effects.notes") + "\n" + notes);
        if (runs.size() > 1) {
            room.table(ScenarioTables.effects(runs, board.language()));
        } else {
            room.left(0.48).table(ScenarioTables.effects(runs, board.language()));
            room.rightOf(0.48).sentences(firstLines(runs.get(0)));
        }
    }

    private List<String> sentences(ScenarioRun run) {
        Document told = SimulationText.of(run, 0, board.language());
        return told.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Lists below a sentence, such as what was refused, stand in the notes: a slide has no room for them. */
    private List<String> firstLines(ScenarioRun run) {
        return sentences(run).stream()
                .map(text -> text.lines().findFirst().orElse(""))
                .toList();
    }
}
