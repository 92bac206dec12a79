package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Target;
import dev.spanwise.model.OrgChart;
import java.util.List;

/**
 * What an optimising step asks of its plan besides layers and spans.
 *
 * @param peers whether people of a dissolved manager may also go to a peer with room
 * @param objective what is kept smallest
 * @param weights whose moves count more or less than others
 * @param boundaries what must hold for everybody who gets a new manager
 * @param targets what the plan must reach
 * @param savedShare which share of a converted manager's pay is saved, 0 to 1
 */
public record PlanOptions(
        boolean peers,
        Objective objective,
        List<MoveWeight> weights,
        Boundaries boundaries,
        List<Target> targets,
        double savedShare) {
    /** Fewest moved, to superiors only, no boundaries, no targets. */
    public static final PlanOptions DEFAULT =
            new PlanOptions(false, Objective.moved(), List.of(), Boundaries.NONE, List.of(), 0);

    public PlanOptions {
        weights = List.copyOf(weights);
        targets = List.copyOf(targets);
        if (!(savedShare >= 0 && savedShare <= 1)) {
            throw new IllegalArgumentException("the share of pay that is saved is 0 to 1, not " + savedShare);
        }
    }

    /** The same with peers. */
    public PlanOptions withPeers() {
        return new PlanOptions(true, objective, weights, boundaries, targets, savedShare);
    }

    /** The same without targets. */
    public PlanOptions withoutTargets() {
        return new PlanOptions(peers, objective, weights, boundaries, List.of(), savedShare);
    }

    /** Whether they go together: peers go neither with targets nor with boundaries that depend on who receives. */
    public boolean fitTogether() {
        return !peers || (targets.isEmpty() && !boundaries.dependOnReceiver());
    }

    void addTo(DelayeringBuilder problem, OrgChart chart) {
        problem.peers(peers)
                .objective(objective)
                .boundaries(boundaries)
                .targets(targets.toArray(Target[]::new))
                .savedShareOfConverted(savedShare);
        if (!weights.isEmpty()) {
            problem.weights(MoveWeight.weigh(chart, weights));
        }
    }
}
