package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanCost;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan costs, in the unit of its prices.
 *
 * @param total the sum of the parts
 */
public record CostJson(long total, List<PartJson> parts) {
    /** One part: what it is for, how many positions, and what they count together. */
    public record PartJson(String kind, long count, long amount) {}

    public CostJson {
        parts = List.copyOf(parts);
    }

    /** Null where the value of a plan is a single number, or where there is no plan. */
    static @Nullable CostJson of(Plan plan) {
        if (!plan.isFound() || !PlanCost.hasParts(plan.problem())) {
            return null;
        }
        PlanCost cost = PlanCost.of(plan);
        return new CostJson(
                cost.total(),
                cost.parts().stream()
                        .map(part -> new PartJson(part.kind().id(), part.count(), part.amount()))
                        .toList());
    }
}
