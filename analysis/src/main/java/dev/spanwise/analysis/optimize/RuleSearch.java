package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.optimize.rule.GroupLimit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Solves problems with rules for all who are dissolved. What a plan breaks is added to the problem as a limit on a group,
 * which every plan that keeps the rules keeps, and the problem is solved anew: each time a larger problem, whose bound holds
 * for the one asked. The first plan that breaks nothing is as good as it is there. Where that is not known to be the best,
 * some of those who are too many are left as they are, until nothing is broken.
 */
final class RuleSearch {
    private static final int MOST_ROUNDS = 24;
    private static final int ROUNDS_OF_HOLDING = 10;
    private static final int PATIENCE = 2;

    private final Delayering problem;
    private final SolverProgress progress;
    private long bound = Long.MIN_VALUE;

    private RuleSearch(Delayering problem, SolverProgress progress) {
        this.problem = problem;
        this.progress = progress;
    }

    static Plan solve(Delayering problem, SolverProgress progress) {
        return new RuleSearch(problem, progress).solve();
    }

    /** Limits that a choice breaks. */
    static List<GroupLimit> findBroken(Delayering problem, Choice choice) {
        BitSet staying = staying(choice);
        return problem.checks().stream()
                .flatMap(check -> check.findBroken(choice.gone(), staying).stream())
                .toList();
    }

    private static BitSet staying(Choice choice) {
        BitSet staying = (BitSet) choice.dissolved().clone();
        staying.andNot(choice.gone());
        return staying;
    }

    private Plan solve() {
        List<GroupLimit> limits = new ArrayList<>();
        Optional<Plan> found = Optional.empty();
        for (int round = 0; round < MOST_ROUNDS && found.isEmpty(); round++) {
            Plan plan = DelayeringSolver.search(with(limits).build(), progress);
            if (plan.status() == PlanStatus.INFEASIBLE) {
                return Plan.infeasible(problem, Diagnosis.again(problem, plan));
            }
            bound = Math.max(bound, plan.bound());
            if (!plan.hasChoice()) {
                break;
            }
            List<GroupLimit> broken = findBroken(problem, plan.choice());
            limits.addAll(broken);
            found = broken.isEmpty() ? Optional.of(plan) : Optional.empty();
        }
        boolean best = found.isPresent() && found.get().value() <= bound;
        Optional<Plan> held = best ? Optional.empty() : hold();
        return better(found, held)
                .map(plan -> Plan.found(problem, plan.choice(), bound))
                .orElseGet(() -> Plan.unlessProvenNone(problem, bound));
    }

    private DelayeringBuilder with(List<GroupLimit> limits) {
        return problem.toBuilder().rules(List.of()).limits(limits);
    }

    private static Optional<Plan> better(Optional<Plan> one, Optional<Plan> other) {
        boolean first = other.isEmpty()
                || (one.isPresent() && one.get().value() <= other.get().value());
        return first ? one : other;
    }

    /** A plan that breaks nothing, because some of those who are too many are not dissolved. */
    private Optional<Plan> hold() {
        BitSet held = new BitSet();
        for (int round = 0; round < ROUNDS_OF_HOLDING; round++) {
            Plan plan = DelayeringSolver.solveAgain(with(List.of()).hold(held).build(), progress);
            if (!plan.hasChoice()) {
                return Optional.empty();
            }
            List<GroupLimit> broken = findBroken(problem, plan.choice());
            if (broken.isEmpty()) {
                return Optional.of(plan);
            }
            for (GroupLimit limit : broken) {
                addTooMany(limit, plan.choice(), held, round >= PATIENCE);
            }
        }
        return Optional.empty();
    }

    /** The lowest of those who are too many; and, where it takes too long, everybody else who might take their place. */
    private void addTooMany(GroupLimit limit, Choice choice, BitSet held, boolean others) {
        BitSet staying = staying(choice);
        long excess = limit.excess(choice.gone(), staying);
        BitSet members = limit.members();
        for (int at = members.length(); (at = members.previousSetBit(at - 1)) >= 0; ) {
            long weight = limit.weight().applyAsLong(at);
            boolean counted =
                    choice.dissolved().get(at) && limit.counts(at, choice.gone().get(at));
            boolean tooMany = counted && excess > 0;
            if (weight > 0 && (tooMany || (others && !choice.dissolved().get(at)))) {
                held.set(at);
                excess -= tooMany ? weight : 0;
            }
        }
    }
}
