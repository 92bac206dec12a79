package dev.spanwise.web.pages;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanChange;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.Locale;

/**
 * The plan for where the sliders stand.
 *
 * @param plan what the solver found
 * @param before figures of the scenario so far
 * @param after figures with the plan
 * @param dissolved the first of the positions it dissolves, with the reason
 */
public record PlanView(
        PlanLimits limits,
        Plan plan,
        ChartFigures before,
        ChartFigures after,
        List<Dissolved> dissolved,
        String path,
        boolean hasPay) {
    private static final int MOST_DISSOLVED = 60;

    /** A manager the plan dissolves, and why. */
    public record Dissolved(Position position, String reason) {}

    static PlanView of(
            PlanLimits limits, Plan plan, ChartFigures before, String path, boolean hasPay, Locale language) {
        boolean found = plan.status() != PlanStatus.INFEASIBLE;
        ChartFigures after = found ? ChartFigures.of(plan.after()) : before;
        return new PlanView(limits, plan, before, after, dissolved(plan, language), path, hasPay);
    }

    private static List<Dissolved> dissolved(Plan plan, Locale language) {
        return PlanChange.listOf(plan).stream()
                .limit(MOST_DISSOLVED)
                .map(change -> new Dissolved(
                        plan.problem().chart().position(change.position()), change.reason(plan, language)))
                .toList();
    }

    public boolean isFound() {
        return plan.status() != PlanStatus.INFEASIBLE;
    }

    /** Why there is no plan, and what would do. */
    public String why(Locale language) {
        return plan.findInfeasibility()
                .map(why -> why.message(plan.problem(), language))
                .orElse("");
    }

    /** Whether the plan changes anything. */
    public boolean changesAnything() {
        return plan.figures().dissolved() > 0;
    }
}
