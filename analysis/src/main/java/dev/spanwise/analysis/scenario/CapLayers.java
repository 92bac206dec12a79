package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Infeasibility;
import dev.spanwise.analysis.optimize.Plan;
import java.util.Optional;

/**
 * Brings the chart down to a number of layers, moving as few people as possible. Where the span limit or protected
 * positions do not allow that number, it goes as far as they do and says so.
 *
 * @param max the most layers, from 1
 */
public record CapLayers(int max, Terms terms) implements Change {
    public CapLayers {
        if (max < 1) {
            throw new IllegalArgumentException("layers are capped at 1 or more, not at " + max);
        }
        if (terms.overflow() == Overflow.PROMOTE) {
            throw new IllegalArgumentException(
                    "cap-layers cannot promote a report on overflow: choose refuse or allow");
        }
    }

    @Override
    public String kind() {
        return "cap-layers";
    }

    @Override
    public void carryOut(Rearranging work) {
        work.parameter(max);
        DelayeringBuilder problem = PlanStep.problem(work).maxLayers(max);
        if (terms.overflow() == Overflow.REFUSE) {
            terms.spanLimit().ifPresent(problem::maxSpan);
        }
        Optional<Plan> plan = PlanStep.solve(work, () -> DelayeringSolver.solve(problem.build()));
        Optional<Infeasibility> why = plan.flatMap(Plan::findInfeasibility);
        if (why.isPresent()) {
            // without a least span the layers of today always do
            int reachable = why.get().smallestLayers().orElseThrow();
            work.refuse("", Refusal.Kind.LAYERS_NOT_REACHED, reachable, max);
            plan = PlanStep.solve(
                    work,
                    () -> DelayeringSolver.solve(problem.maxLayers(reachable).build()));
        }
        plan.filter(found -> why.isEmpty() || found.changesAnything())
                .ifPresent(found -> PlanStep.carryOut(work, found, Reason.LAYER_CAP));
    }
}
