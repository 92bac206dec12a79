package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Means;
import dev.spanwise.analysis.optimize.NarrowTeams;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Target;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an optimising step asks of its plan besides layers and spans.
 *
 * @param family what a plan may do
 * @param objective what is kept smallest
 * @param weights whose moves count more or less than others
 * @param spared by how many moves more dissolving some managers counts
 * @param boundaries what must hold for everybody who gets a new manager
 * @param receivers who may get people who did not report to them before
 * @param maxRise by how many layers somebody with a new manager may come up; empty for any number
 * @param targets what the plan must reach
 * @param savedShare which share of a converted manager's pay is saved, 0 to 1
 * @param narrowTeams what is made of managers with few direct reports
 * @param rules what must hold for all whom the plan dissolves, taken together
 * @param rest who must not get another manager
 */
public record PlanOptions(
        Family family,
        Objective objective,
        List<MoveWeight> weights,
        List<MoveWeight> spared,
        Boundaries boundaries,
        Condition receivers,
        OptionalInt maxRise,
        List<Target> targets,
        double savedShare,
        NarrowTeams narrowTeams,
        List<PlanRule> rules,
        Condition rest) {
    /**
     * Who gets people unless somebody else is named: nobody on leave, no contractor, nobody who leaves, no vacancy and no post
     * that is to go.
     */
    public static final Condition USUAL_RECEIVERS = position -> !position.is(Flag.VACANT)
            && !position.is(Flag.ON_LEAVE)
            && !position.is(Flag.CONTRACTOR)
            && !position.is(Flag.ABOLISHED)
            && position.date(Field.END_DATE) == null;

    /** Fewest moved, managers dissolved and nothing else, no boundaries, no targets. */
    public static final PlanOptions DEFAULT =
            new PlanOptions(false, Objective.moved(), List.of(), Boundaries.NONE, List.of(), 0);

    public PlanOptions {
        weights = List.copyOf(weights);
        spared = List.copyOf(spared);
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
        if (!(savedShare >= 0 && savedShare <= 1)) {
            throw new IllegalArgumentException("the share of pay that is saved is 0 to 1, not " + savedShare);
        }
    }

    /** Teams may be as narrow as they like, anybody may be moved, and nothing must hold for all who are dissolved. */
    public PlanOptions(
            Family family,
            Objective objective,
            List<MoveWeight> weights,
            List<MoveWeight> spared,
            Boundaries boundaries,
            Condition receivers,
            OptionalInt maxRise,
            List<Target> targets,
            double savedShare) {
        this(
                family,
                objective,
                weights,
                spared,
                boundaries,
                receivers,
                maxRise,
                targets,
                savedShare,
                NarrowTeams.ANY,
                List.of(),
                Condition.NEVER);
    }

    /** Managers are dissolved, with or without peers, and anybody may receive. */
    public PlanOptions(
            boolean peers,
            Objective objective,
            List<MoveWeight> weights,
            Boundaries boundaries,
            List<Target> targets,
            double savedShare) {
        this(
                Family.DISSOLVE.with(Means.PEERS, peers),
                objective,
                weights,
                List.of(),
                boundaries,
                Condition.ALWAYS,
                OptionalInt.empty(),
                targets,
                savedShare);
    }

    /** The same with peers. */
    public PlanOptions withPeers() {
        return new PlanOptions(
                family.with(Means.PEERS, true),
                objective,
                weights,
                spared,
                boundaries,
                receivers,
                maxRise,
                targets,
                savedShare,
                narrowTeams,
                rules,
                rest);
    }

    /** The same without targets. */
    public PlanOptions withoutTargets() {
        return new PlanOptions(
                family,
                objective,
                weights,
                spared,
                boundaries,
                receivers,
                maxRise,
                List.of(),
                savedShare,
                narrowTeams,
                rules,
                rest);
    }

    /** Whether people of a dissolved manager may also go to a peer with room. */
    public boolean peers() {
        return family.allows(Means.PEERS);
    }

    /** The conditions that say who may get people, who gets no other manager, and who counts more or less. */
    Stream<Condition> conditions() {
        Stream<Condition> weighed =
                Stream.concat(weights.stream(), spared.stream()).map(MoveWeight::where);
        return Stream.concat(Stream.of(receivers, rest), weighed);
    }

    void addTo(DelayeringBuilder problem, OrgChart chart) {
        problem.allow(family)
                .objective(objective)
                .boundaries(boundaries)
                .targets(targets.toArray(Target[]::new))
                .savedShareOfConverted(savedShare)
                .narrowTeams(narrowTeams)
                .rules(rules);
        maxRise.ifPresent(problem::maxRise);
        if (receivers != Condition.ALWAYS) {
            problem.receivers(receivers.positionsIn(chart));
        }
        if (rest != Condition.NEVER) {
            problem.rest(rest.positionsIn(chart));
        }
        if (!weights.isEmpty()) {
            problem.weights(MoveWeight.weigh(chart, weights));
        }
        if (!spared.isEmpty()) {
            problem.spare(MoveWeight.spare(chart, spared));
        }
    }
}
