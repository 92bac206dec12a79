package dev.spanwise.analysis.scenario;

import java.util.List;

/**
 * What a scenario's step did.
 *
 * @param change the step
 * @param moves its log, the step numbered 1
 * @param refusals what it could not do, and why
 * @param notes how it was worked out
 */
public record ScenarioStep(Change change, MoveLog moves, List<Refusal> refusals, List<Note> notes) {
    public ScenarioStep {
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }

    static ScenarioStep of(Change change, StepResult result) {
        return new ScenarioStep(change, result.moves(), result.refusals(), result.notes());
    }
}
