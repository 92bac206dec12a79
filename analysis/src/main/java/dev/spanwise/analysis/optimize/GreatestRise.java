package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Optional;

/**
 * Whether the greatest rise alone leaves no plan, whatever the plan may do otherwise. Whoever keeps the manager comes up as
 * far as that manager does; so everybody comes up as far as the first of its line who has a new one, and not at all where
 * nobody has. On the deepest layer nobody leads anybody, so nobody of it is dissolved: it comes up by the greatest rise at
 * most.
 */
final class GreatestRise {
    private GreatestRise() {}

    static boolean isTooSmall(Delayering problem) {
        return problem.limitsRise() && !problem.mayRise(problem.chart().layers(), problem.maxLayers());
    }

    /** The top above the first position of the deepest layer. */
    static int topOfDeepest(OrgChart chart) {
        int deepest = chart.size() - 1;
        while (!chart.isTop(deepest)) {
            deepest = chart.manager(deepest);
        }
        return deepest;
    }

    /** That there is no plan, where that is proven by the rise alone. */
    static Optional<Plan> provesNone(Delayering problem) {
        if (!isTooSmall(problem)) {
            return Optional.empty();
        }
        // which limits would do is not known with peers, whose search leaves rises aside; what does without them does
        Delayering without = problem.toBuilder().peers(false).build();
        return Optional.of(Plan.infeasible(problem, Diagnosis.of(without, topOfDeepest(problem.chart()))));
    }
}
