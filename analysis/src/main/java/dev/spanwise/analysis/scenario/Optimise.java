package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Infeasibility;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dissolves the managers that an optimisation chooses: as few people as possible get another manager, and of equal
 * plans the one that dissolves fewest. When no plan keeps the limits, nothing is changed and the nearest limits that
 * would do are named.
 *
 * @param maxLayers the most layers after it, from 1
 * @param maxSpan the widest span a manager may grow to, from 1; empty for no limit
 * @param peers whether people of a dissolved manager may also go to a peer with room
 */
public record Optimise(int maxLayers, OptionalInt maxSpan, boolean peers, Terms terms) implements Change {
    public Optimise {
        if (maxLayers < 1) {
            throw new IllegalArgumentException("the most layers are 1 or more, not " + maxLayers);
        }
        if (maxSpan.isPresent() && maxSpan.getAsInt() < 1) {
            throw new IllegalArgumentException("the widest span is 1 or more, not " + maxSpan.getAsInt());
        }
    }

    @Override
    public String kind() {
        return "optimise";
    }

    @Override
    public void carryOut(Rearranging work) {
        Optional<Plan> plan = solve(work);
        plan.flatMap(Plan::findInfeasibility).ifPresent(why -> refuse(work, why));
        plan.filter(found -> found.findInfeasibility().isEmpty())
                .ifPresent(found -> PlanStep.carryOut(work, found, Reason.OPTIMISED));
    }

    /**
     * The plan this step carries out on a chart, to spread it over waves for example; empty when none keeps the limits.
     *
     * @param chart the chart as the step finds it
     * @param protectedRecords records of positions that must not be dissolved
     */
    public Optional<Plan> findPlan(OrgChart chart, BitSet protectedRecords) {
        return solve(new Rearranging(chart, terms, protectedRecords))
                .filter(plan -> plan.findInfeasibility().isEmpty());
    }

    private Optional<Plan> solve(Rearranging work) {
        DelayeringBuilder problem = PlanStep.problem(work).maxLayers(maxLayers).peers(peers);
        maxSpan.ifPresent(problem::maxSpan);
        return PlanStep.solve(work, problem);
    }

    private void refuse(Rearranging work, Infeasibility why) {
        if (why.smallestSpan().isPresent()) {
            work.refuse(
                    "",
                    Refusal.Kind.INFEASIBLE,
                    why.smallestLayers(),
                    why.smallestSpan().getAsInt());
        } else {
            work.refuse("", Refusal.Kind.INFEASIBLE_LAYERS, why.smallestLayers());
        }
    }
}
