package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.figures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What scenarios on the same chart come to, a column each. */
public final class ScenarioTables {
    private final List<ScenarioRun> runs;
    private final List<Effects> effects;
    private final Texts texts;
    private final Numbers numbers;

    ScenarioTables(List<ScenarioRun> runs, Locale language) {
        this.runs = runs;
        this.effects = runs.stream().map(ScenarioRun::effects).toList();
        this.texts = Texts.in(ScenarioTables.class, language);
        this.numbers = new Numbers(language);
    }

    /** The figures before and after; where there is one scenario, by how much they change, too. */
    public static Table figures(List<ScenarioRun> runs, Locale language) {
        ScenarioTables tables = new ScenarioTables(runs, language);
        return runs.size() == 1 ? tables.change() : new Table("", tables.columns(), tables.states());
    }

    /** What the scenarios do besides. */
    public static Table effects(List<ScenarioRun> runs, Locale language) {
        ScenarioTables tables = new ScenarioTables(runs, language);
        List<Column> columns = new ArrayList<>(tables.columns());
        columns.remove(1);
        return new Table("", columns, tables.effects());
    }

    /** Names, the start, each scenario. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(""), Column.figure(texts.get("figures.before"))));
        runs.forEach(run -> columns.add(Column.figure(run.scenario().name())));
        return columns;
    }

    /** A figure before all scenarios and after each, in a row. */
    List<List<Cell>> states() {
        List<ScenarioFigures> states = new ArrayList<>();
        states.add(ScenarioFigures.of(runs.get(0).before(), effects.get(0).before()));
        for (int i = 0; i < runs.size(); i++) {
            states.add(ScenarioFigures.of(runs.get(i).after(), effects.get(i).after()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Figure<ScenarioFigures> figure : ScenarioFigures.shown(states.subList(0, 1))) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(figure.name(texts.language()))));
            states.forEach(state -> cells.add(figure.cell(state, numbers)));
            rows.add(cells);
        }
        return rows;
    }

    private Table change() {
        ScenarioFigures before =
                ScenarioFigures.of(runs.get(0).before(), effects.get(0).before());
        ScenarioFigures after =
                ScenarioFigures.of(runs.get(0).after(), effects.get(0).after());
        return SimulationText.figures(before, after, texts);
    }

    /** An effect of each scenario, in a row. */
    List<List<Cell>> effects() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(effect("moved", Effects::moved));
        rows.add(effect("elsewhere", Effects::movedElsewhere));
        rows.add(effect("other-department", Effects::movedToOtherDepartment));
        rows.add(effect("past-limit", Effects::pastSpanLimit));
        rows.add(effect("lost-reports", Effects::lostAllReports));
        rows.add(effect("shallower", Effects::shallowerBranches));
        rows.add(row("outcome.eliminated", runs, run -> run.bookkeeping().eliminated()));
        rows.add(row("outcome.converted", runs, run -> run.bookkeeping().converted()));
        rows.add(row("outcome.vacancy-closed", runs, run -> run.bookkeeping().vacanciesClosed()));
        rows.add(row("steps.refused", runs, ScenarioTables::refusals));
        if (effects.get(0).before().cost().positionsWithPay() > 0) {
            rows.add(effect("savings", e -> e.savings().perYear()));
        }
        return rows;
    }

    private List<Cell> effect(String key, ToDoubleFunction<Effects> figure) {
        return row("effect." + key, effects, figure);
    }

    private <T> List<Cell> row(String key, List<T> results, ToDoubleFunction<T> figure) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(texts.get(key))));
        results.forEach(result -> cells.add(numbers.whole(Math.round(figure.applyAsDouble(result)))));
        return cells;
    }

    private static double refusals(ScenarioRun run) {
        return run.steps().stream().mapToInt(step -> step.refusals().size()).sum();
    }
}
