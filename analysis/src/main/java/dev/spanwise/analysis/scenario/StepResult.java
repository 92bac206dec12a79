package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.List;

/**
 * What one change made of a chart.
 *
 * @param chart the chart after it
 * @param moves what it did, its step numbered 1
 * @param refusals what it could not do, and why
 * @param notes what else the reader should know, such as the method used and its bound
 */
public record StepResult(OrgChart chart, MoveLog moves, List<Refusal> refusals, List<Note> notes) {
    public StepResult {
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }
}
