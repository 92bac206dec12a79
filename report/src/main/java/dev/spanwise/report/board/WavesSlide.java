package dev.spanwise.report.board;

import dev.spanwise.analysis.handover.ChangeList;
import dev.spanwise.analysis.handover.ChangeWaves;
import dev.spanwise.analysis.handover.PositionChange;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.deck.Chart;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who moves, wave by wave, and who takes people on. */
record WavesSlide(Board board, List<ScenarioRun> runs) {
    /** One a quarter. */
    private static final int WAVES = 4;

    static void add(Board board) {
        if (!board.told().isEmpty()) {
            new WavesSlide(board, board.runs()).add();
        }
    }

    private void add() {
        Texts texts = board.texts();
        ScenarioRun run = runs.get(0);
        List<List<PositionChange>> waves = waves(run);
        if (runs.size() == 1 && waves.stream().allMatch(List::isEmpty)) {
            return;
        }
        long moved = count(waves.stream().flatMap(List::stream).toList(), PositionChange::changesManager);
        long most = waves.stream()
                .mapToLong(wave -> count(wave, PositionChange::changesManager))
                .max()
                .orElse(0);
        String title = runs.size() > 1
                ? texts.get("waves.title.several")
                : moved == 0
                        ? texts.get("waves.title.none", Board.name(run))
                        : texts.get("waves.title", moved, most, WAVES);
        Part room = board.add(title, texts.get("waves.notes", WAVES));
        if (runs.size() > 1) {
            room.chart(several());
        } else {
            room.left(0.5).chart(chart(waves));
            room.rightOf(0.5).table(Receivers.table(run, texts));
        }
    }

    private static List<List<PositionChange>> waves(ScenarioRun run) {
        List<PositionChange> changes = ChangeList.between(run.before(), run.after());
        return ChangeWaves.of(changes, run.before(), run.after(), WAVES);
    }

    private static long count(List<PositionChange> changes, Predicate<PositionChange> condition) {
        return changes.stream().filter(condition).count();
    }

    private Chart chart(List<List<PositionChange>> waves) {
        List<Chart.Series> series = new ArrayList<>();
        series.add(series("waves.moved", waves, PositionChange::changesManager, Shade.MAIN));
        series.add(series("waves.closed", waves, PositionChange::isClosed, Shade.FOURTH));
        series.add(series("waves.added", waves, PositionChange::isAdded, Shade.THIRD));
        series.removeIf(piece -> piece.values().stream().allMatch(value -> value.longValue() == 0));
        if (series.isEmpty()) {
            series.add(series("waves.moved", waves, PositionChange::changesManager, Shade.MAIN));
        }
        return Chart.sideBySide(Chart.Kind.COLUMNS, names(), series);
    }

    private Chart.Series series(
            String key, List<List<PositionChange>> waves, Predicate<PositionChange> condition, Shade shade) {
        return new Chart.Series(
                board.texts().get(key),
                waves.stream().map(wave -> count(wave, condition)).toList(),
                shade);
    }

    private Chart several() {
        List<Chart.Series> series = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Long> moved = waves(runs.get(i)).stream()
                    .map(wave -> count(wave, PositionChange::changesManager))
                    .toList();
            series.add(new Chart.Series(Board.name(runs.get(i)), moved, Board.COLOURS.get(i)));
        }
        return Chart.sideBySide(Chart.Kind.COLUMNS, names(), series);
    }

    private List<String> names() {
        return IntStream.rangeClosed(1, WAVES)
                .mapToObj(wave -> board.texts().get("waves.wave", wave))
                .toList();
    }
}
