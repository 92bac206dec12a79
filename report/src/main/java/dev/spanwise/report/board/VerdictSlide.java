package dev.spanwise.report.board;

import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.KeyFigures;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Tile;
import dev.spanwise.report.dossier.Headlines;
import dev.spanwise.report.dossier.Summary;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the organisation stands, and what a plan would make of it. */
record VerdictSlide(Board board) {
    static void add(Board board) {
        new VerdictSlide(board).add();
    }

    private void add() {
        String meanings = Headlines.of(board.metrics(), board.language()).stream()
                .map(headline -> headline.label() + ": " + headline.value() + ". " + headline.meaning())
                .collect(Collectors.joining("\n"));
        Part room = board.add(title(), meanings + "\n" + board.texts().get("made-by"));
        Part rest = room.tiles(tiles());
        List<String> sentences = new ArrayList<>(Summary.of(board.analysis(), board.language()));
        if (board.runs().size() > 1) {
            board.runs().forEach(run -> sentences.add(sentence(run)));
        } else {
            board.runs().forEach(run -> sentences.add(PlanSlide.title(board, run)));
        }
        board.analysis().findings().stream().limit(1).forEach(found -> sentences.add(FindingsSlide.title(board)));
        rest.sentences(sentences);
    }

    private String title() {
        List<ScenarioRun> runs = board.runs();
        if (board.chart().size() == 0) {
            return board.texts().get("verdict.empty");
        }
        if (runs.size() == 1) {
            return sentence(runs.get(0));
        }
        if (runs.size() > 1) {
            ScenarioRun best = runs.stream()
                    .min(Comparator.comparingInt(run -> run.after().layers()))
                    .orElseThrow();
            return board.texts()
                    .get(
                            "verdict.plans",
                            runs.size(),
                            best.after().layers(),
                            best.before().layers(),
                            Board.name(best),
                            best.effects().moved());
        }
        FewestNeeded needed = board.analysis().fewestNeeded();
        int layers = board.chart().layers();
        return board.texts()
                .get(
                        layers > needed.layers() ? "verdict.deep" : "verdict.flat",
                        board.chart().size(),
                        layers,
                        needed.layers(),
                        needed.span());
    }

    private String sentence(ScenarioRun run) {
        boolean same = run.before().layers() == run.after().layers();
        return board.texts()
                .get(
                        same ? "verdict.plan-same" : "verdict.plan",
                        Board.name(run),
                        run.before().layers(),
                        run.after().layers(),
                        run.effects().moved());
    }

    private List<Tile> tiles() {
        Figure<KeyFigures> last = board.metrics().cost().positionsWithPay() > 0
                ? FigureCatalogue.MANAGEMENT_COST
                : FigureCatalogue.MEDIAN_SPAN;
        return Stream.of(
                        FigureCatalogue.HEADCOUNT,
                        FigureCatalogue.LAYERS,
                        FigureCatalogue.MANAGERS,
                        FigureCatalogue.RATIO,
                        FigureCatalogue.MEAN_SPAN,
                        last)
                .map(figure ->
                        new Tile(figure.cell(board.metrics(), board.numbers()).text(), figure.name(board.language())))
                .toList();
    }
}
