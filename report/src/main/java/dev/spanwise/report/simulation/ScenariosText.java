package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.figures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Several scenarios on the same chart, side by side. */
public final class ScenariosText {
    private final List<ScenarioRun> runs;
    private final List<Effects> effects;
    private final Texts texts;
    private final Numbers numbers;

    private ScenariosText(List<ScenarioRun> runs, Locale language) {
        this.runs = runs;
        this.effects = runs.stream().map(ScenarioRun::effects).toList();
        this.texts = Texts.in(ScenariosText.class, language);
        this.numbers = new Numbers(language);
    }

    /** One table: a row for each figure, a column for the start and for each scenario. */
    public static Document of(List<ScenarioRun> runs, Locale language) {
        return new ScenariosText(runs, language).document();
    }

    private Document document() {
        Columns<Row> columns = Columns.<Row>in(texts)
                .text("", Row::name)
                .figure("figures.before", row -> row.cells().get(0));
        for (int i = 1; i <= runs.size(); i++) {
            int column = i;
            columns.add(
                    Column.figure(runs.get(i - 1).scenario().name()),
                    row -> row.cells().get(column));
        }
        return Document.builder()
                .title(texts.get("scenarios.title", runs.size()))
                .add(columns.table("", rows()))
                .build();
    }

    /** A figure before all scenarios and after each. */
    private record Row(String name, List<Cell> cells) {}

    private List<Row> rows() {
        List<ScenarioFigures> states = new ArrayList<>();
        states.add(ScenarioFigures.of(runs.get(0).before(), effects.get(0).before()));
        for (int i = 0; i < runs.size(); i++) {
            states.add(ScenarioFigures.of(runs.get(i).after(), effects.get(i).after()));
        }
        List<Row> rows = new ArrayList<>();
        for (Figure<ScenarioFigures> figure : ScenarioFigures.shown(states.subList(0, 1))) {
            List<Cell> cells =
                    states.stream().map(state -> figure.cell(state, numbers)).toList();
            rows.add(new Row(figure.name(texts.language()), cells));
        }
        rows.add(effect("moved", Effects::moved));
        rows.add(effect("elsewhere", Effects::movedElsewhere));
        rows.add(effect("other-department", Effects::movedToOtherDepartment));
        rows.add(effect("past-limit", Effects::pastSpanLimit));
        rows.add(effect("lost-reports", Effects::lostAllReports));
        rows.add(effect("shallower", Effects::shallowerBranches));
        rows.add(row("outcome.eliminated", runs, run -> run.bookkeeping().eliminated()));
        rows.add(row("outcome.converted", runs, run -> run.bookkeeping().converted()));
        rows.add(row("outcome.vacancy-closed", runs, run -> run.bookkeeping().vacanciesClosed()));
        rows.add(row("steps.refused", runs, ScenariosText::refusals));
        if (effects.get(0).before().cost().positionsWithPay() > 0) {
            rows.add(effect("savings", e -> e.savings().perYear()));
        }
        return rows;
    }

    private Row effect(String key, ToDoubleFunction<Effects> figure) {
        return row("effect." + key, effects, figure);
    }

    /** Nothing before the scenarios. */
    private <T> Row row(String key, List<T> results, ToDoubleFunction<T> figure) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.EMPTY));
        results.forEach(result -> cells.add(numbers.whole(Math.round(figure.applyAsDouble(result)))));
        return new Row(texts.get(key), cells);
    }

    private static double refusals(ScenarioRun run) {
        return run.steps().stream().mapToInt(step -> step.refusals().size()).sum();
    }
}
