package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.scenario.ScenarioStep;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** What somebody asks for at a box and cannot be is told at once, not kept as a step that does nothing. */
final class IdleSteps {
    private IdleSteps() {}

    /**
     * Makes sure that the last step moves somebody.
     *
     * @throws WebProblem with the reason when it does not
     */
    static void refuse(Visit visit, ScenarioResult result) {
        ScenarioStep last = last(result);
        if (last.moves().size() == 0) {
            PositionNames names = new PositionNames(result.before());
            throw last.refusals().stream()
                    .findFirst()
                    .map(refusal ->
                            WebProblem.badRequest("problem.move-refused", refusal.message(names::of, visit.language())))
                    .orElseGet(() -> WebProblem.badRequest("problem.moves-nobody"));
        }
    }

    /**
     * The same for a step that need not move anybody, such as one that changes a title: only refusals make it idle.
     *
     * @throws WebProblem with the reason when nothing but refusals remains of it
     */
    static void refuseRefused(Visit visit, ScenarioResult result) {
        if (!last(result).refusals().isEmpty()) {
            refuse(visit, result);
        }
    }

    private static ScenarioStep last(ScenarioResult result) {
        List<ScenarioStep> steps = result.findRun().orElseThrow().steps();
        return steps.get(steps.size() - 1);
    }
}
