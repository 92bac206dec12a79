package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.MoveCounts;

/**
 * A scenario in a few figures, for lists.
 *
 * @param figures after all steps
 * @param counts how many positions are no longer as they were, and how
 */
public record ScenarioSummary(ChartFigures figures, MoveCounts counts) {
    static ScenarioSummary of(ScenarioResult result) {
        return new ScenarioSummary(result.figuresAfter(), MoveCounts.of(result.moves()));
    }
}
