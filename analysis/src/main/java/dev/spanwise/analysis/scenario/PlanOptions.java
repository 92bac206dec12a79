package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Target;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.OptionalInt;

/**
 * What an optimising step asks of its plan besides layers and spans.
 *
 * @param peers whether people of a dissolved manager may also go to a peer with room
 * @param objective what is kept smallest
 * @param weights whose moves count more or less than others
 * @param boundaries what must hold for everybody who gets a new manager
 * @param maxRise by how many layers nobody with a new manager comes up more; empty for any number
 * @param targets what the plan must reach
 * @param savedShare which share of a converted manager's pay is saved, 0 to 1
 */
public record PlanOptions(
        boolean peers,
        Objective objective,
        List<MoveWeight> weights,
        Boundaries boundaries,
        OptionalInt maxRise,
        List<Target> targets,
        double savedShare) {
    /** Fewest moved, to superiors only, no boundaries, no targets. */
    public static final PlanOptions DEFAULT =
            new PlanOptions(false, Objective.moved(), List.of(), Boundaries.NONE, List.of(), 0);

    /** With any rise. */
    public PlanOptions(
            boolean peers,
            Objective objective,
            List<MoveWeight> weights,
            Boundaries boundaries,
            List<Target> targets,
            double savedShare) {
        this(peers, objective, weights, boundaries, OptionalInt.empty(), targets, savedShare);
    }

    public PlanOptions {
        weights = List.copyOf(weights);
        targets = List.copyOf(targets);
        if (!(savedShare >= 0 && savedShare <= 1)) {
            throw new IllegalArgumentException("the share of pay that is saved is 0 to 1, not " + savedShare);
        }
    }

    /** The same with peers. */
    public PlanOptions withPeers() {
        return new PlanOptions(true, objective, weights, boundaries, maxRise, targets, savedShare);
    }

    /** The same without targets. */
    public PlanOptions withoutTargets() {
        return new PlanOptions(peers, objective, weights, boundaries, maxRise, List.of(), savedShare);
    }

    /** Whether they go together: peers go neither with a greatest rise nor with targets and boundaries of receivers. */
    public boolean fitTogether() {
        return !peers || (targets.isEmpty() && maxRise.isEmpty() && !boundaries.dependOnReceiver());
    }

    void addTo(DelayeringBuilder problem, OrgChart chart) {
        problem.peers(peers)
                .objective(objective)
                .boundaries(boundaries)
                .targets(targets.toArray(Target[]::new))
                .savedShareOfConverted(savedShare);
        maxRise.ifPresent(problem::maxRise);
        if (!weights.isEmpty()) {
            problem.weights(MoveWeight.weigh(chart, weights));
        }
    }
}
