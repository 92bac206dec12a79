package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a scenario's step did.
 *
 * @param change the step
 * @param moves its log, the step numbered 1
 * @param refusals what it could not do, and why
 * @param notes how it was worked out
 * @param effects what it does to the organisation
 */
public record ScenarioStep(Change change, MoveLog moves, List<Refusal> refusals, List<Note> notes, Effects effects) {
    public ScenarioStep {
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }

    static ScenarioStep of(
            Change change,
            OrgChart before,
            ChartFigures figuresBefore,
            StepResult result,
            ChartFigures figuresAfter,
            CostAssumptions costs) {
        Effects effects = new EffectsCount(before, result.chart(), result.moves(), costs)
                .effects(figuresBefore, figuresAfter, spanLimit(change));
        return new ScenarioStep(change, result.moves(), result.refusals(), result.notes(), effects);
    }

    /** The same with more for a reader to know. */
    ScenarioStep noting(List<Note> more) {
        return new ScenarioStep(
                change,
                moves,
                refusals,
                Stream.concat(notes.stream(), more.stream()).toList(),
                effects);
    }

    private static int spanLimit(Change change) {
        return change.terms().spanLimit().orElse(Effects.USUAL_SPAN_LIMIT);
    }
}
