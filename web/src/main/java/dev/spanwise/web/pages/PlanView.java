package dev.spanwise.web.pages;

import dev.spanwise.analysis.optimize.Infeasibility;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * A manager the plan dissolves.
     *
     * @param deepest the deepest layer of its branch today, which is why it was chosen when that is too deep
     * @param receiver who takes over its reports
     */
    public record Dissolved(Position position, int deepest, Optional<Position> receiver) {}

    static PlanView of(PlanLimits limits, Plan plan, ChartFigures before, String path, boolean hasPay) {
        boolean found = plan.status() != PlanStatus.INFEASIBLE;
        ChartFigures after = found ? ChartFigures.of(plan.after()) : before;
        return new PlanView(limits, plan, before, after, dissolved(plan), path, hasPay);
    }

    private static List<Dissolved> dissolved(Plan plan) {
        OrgChart chart = plan.problem().chart();
        int[] deepest = deepest(chart);
        List<Dissolved> rows = new ArrayList<>();
        for (Position position : plan.listDissolved()) {
            if (rows.size() == MOST_DISSOLVED) {
                break;
            }
            int manager = receiver(plan, position.index());
            Optional<Position> receiver =
                    manager == OrgChart.NONE ? Optional.empty() : Optional.of(chart.position(manager));
            rows.add(new Dissolved(position, deepest[position.index()], receiver));
        }
        return rows;
    }

    /** The nearest position above that the plan keeps. */
    private static int receiver(Plan plan, int position) {
        OrgChart chart = plan.problem().chart();
        int manager = chart.manager(position);
        while (manager != OrgChart.NONE && plan.isDissolved(manager)) {
            manager = chart.manager(manager);
        }
        return manager;
    }

    /** For each position the deepest layer of its branch. One pass from the bottom up. */
    private static int[] deepest(OrgChart chart) {
        int[] deepest = new int[chart.size()];
        for (int position = chart.size() - 1; position >= 0; position--) {
            deepest[position] = Math.max(deepest[position], chart.layer(position));
            int manager = chart.manager(position);
            if (manager != OrgChart.NONE) {
                deepest[manager] = Math.max(deepest[manager], deepest[position]);
            }
        }
        return deepest;
    }

    public boolean isFound() {
        return plan.status() != PlanStatus.INFEASIBLE;
    }

    /** Why there is no plan, and what would do. */
    public Optional<Infeasibility> why() {
        return plan.findInfeasibility();
    }

    /** Whether the plan changes anything. */
    public boolean changesAnything() {
        return plan.figures().dissolved() > 0;
    }
}
