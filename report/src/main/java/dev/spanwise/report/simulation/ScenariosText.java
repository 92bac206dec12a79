package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
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
        List<Column> columns = new ArrayList<>(List.of(Column.text(""), Column.figure(texts.get("figures.before"))));
        runs.forEach(run -> columns.add(Column.figure(run.scenario().name())));
        return Document.builder()
                .title(texts.get("scenarios.title", runs.size()))
                .table("", columns, rows())
                .build();
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        Measure.State before =
                Measure.State.of(runs.get(0).before(), effects.get(0).before());
        List<Measure.State> after = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            after.add(Measure.State.of(runs.get(i).after(), effects.get(i).after()));
        }
        boolean withCost = effects.get(0).before().cost().positionsWithPay() > 0;
        for (Measure measure : Measure.list(withCost)) {
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.of(texts.get("measure." + measure.key())), measure.cell(before, numbers)));
            after.forEach(state -> row.add(measure.cell(state, numbers)));
            rows.add(row);
        }
        rows.add(effect("moved", Effects::moved));
        rows.add(effect("elsewhere", Effects::movedElsewhere));
        rows.add(effect("other-department", Effects::movedToOtherDepartment));
        rows.add(effect("past-limit", Effects::pastSpanLimit));
        rows.add(effect("lost-reports", Effects::lostAllReports));
        rows.add(effect("shallower", Effects::shallowerBranches));
        rows.add(outcome("outcome.eliminated", run -> run.bookkeeping().eliminated()));
        rows.add(outcome("outcome.converted", run -> run.bookkeeping().converted()));
        rows.add(outcome("outcome.vacancy-closed", run -> run.bookkeeping().vacanciesClosed()));
        rows.add(outcome("steps.refused", ScenariosText::refusals));
        if (withCost) {
            rows.add(effect("savings", e -> e.savings().perYear()));
        }
        return rows;
    }

    private List<Cell> effect(String key, ToDoubleFunction<Effects> figure) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(texts.get("effect." + key)), Cell.EMPTY));
        effects.forEach(e -> row.add(numbers.whole(Math.round(figure.applyAsDouble(e)))));
        return row;
    }

    private List<Cell> outcome(String key, ToDoubleFunction<ScenarioRun> figure) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(texts.get(key)), Cell.EMPTY));
        runs.forEach(run -> row.add(numbers.whole(Math.round(figure.applyAsDouble(run)))));
        return row;
    }

    private static double refusals(ScenarioRun run) {
        return run.steps().stream().mapToInt(step -> step.refusals().size()).sum();
    }
}
