package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.scenario.ChartFigures;

/**
 * A scenario in a few figures, for lists.
 *
 * @param figures after all steps
 * @param touched positions that are no longer as they were
 */
public record ScenarioSummary(ChartFigures figures, int touched) {
    static ScenarioSummary of(ScenarioResult result) {
        return new ScenarioSummary(result.figuresAfter(), result.moves().size());
    }
}
