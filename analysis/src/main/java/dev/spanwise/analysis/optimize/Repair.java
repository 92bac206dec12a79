package dev.spanwise.analysis.optimize;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes a choice reach the targets, by dissolving further managers or restoring some, the cheapest for what it brings
 * first; then takes every change that improves the objective and loses no target. O(managers log managers) changes.
 */
final class Repair {
    private static final int SWEEPS = 4;

    private final Delayering problem;
    private final List<Requirement> constraints;

    Repair(Delayering problem, List<Requirement> constraints) {
        this.problem = problem;
        this.constraints = constraints;
    }

    /** A choice near the given one that keeps the limits and reaches the targets, if one is found. */
    Optional<BitSet> reach(BitSet dissolved) {
        Draft draft = new Draft(problem, dissolved);
        long[] missing = missing(dissolved);
        for (int sweep = 0; sweep < SWEEPS && isMissing(missing); sweep++) {
            for (int i = 0; i < missing.length; i++) {
                reach(i, draft, missing);
            }
        }
        if (isMissing(missing)) {
            return Optional.empty();
        }
        improve(draft, missing);
        return Optional.of(draft.dissolved());
    }

    /** What is missing to each target; 0 or less when it is reached. */
    private long[] missing(BitSet dissolved) {
        int moved =
                PlanFigures.count(problem, Choice.handingUp(problem, dissolved)).moved();
        return constraints.stream()
                .mapToLong(constraint -> constraint.required()
                        - dissolved.stream().mapToLong(constraint::gain).sum()
                        + moved * constraint.lossPerMove())
                .toArray();
    }

    private static boolean isMissing(long[] missing) {
        for (long amount : missing) {
            if (amount > 0) {
                return true;
            }
        }
        return false;
    }

    private void reach(int i, Draft draft, long[] missing) {
        if (missing[i] <= 0) {
            return;
        }
        Comparator<Integer> cheapest =
                Comparator.comparingDouble(manager -> (double) draft.costOfFlipping(manager) / gain(i, manager, draft));
        for (int manager : candidates(manager -> gain(i, manager, draft) > 0, cheapest)) {
            if (missing[i] <= 0) {
                return;
            }
            if (gain(i, manager, draft) > 0 && losesNoTarget(manager, draft, missing)) {
                flip(manager, draft, missing);
            }
        }
    }

    private void improve(Draft draft, long[] missing) {
        boolean improved = true;
        for (int sweep = 0; sweep < SWEEPS && improved; sweep++) {
            improved = false;
            Comparator<Integer> best = Comparator.comparingLong(draft::costOfFlipping);
            for (int manager : candidates(manager -> draft.costOfFlipping(manager) < 0, best)) {
                if (draft.costOfFlipping(manager) < 0 && losesNoTarget(manager, draft, missing)) {
                    improved |= flip(manager, draft, missing);
                }
            }
        }
    }

    private List<Integer> candidates(IntPredicate wanted, Comparator<Integer> order) {
        return IntStream.range(0, problem.chart().size())
                .filter(problem::mayDissolve)
                .filter(wanted)
                .boxed()
                .sorted(order)
                .toList();
    }

    private boolean losesNoTarget(int manager, Draft draft, long[] missing) {
        for (int i = 0; i < missing.length; i++) {
            long gain = gain(i, manager, draft);
            if (gain < 0 && missing[i] - gain > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean flip(int manager, Draft draft, long[] missing) {
        long[] gains = new long[missing.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = gain(i, manager, draft);
        }
        boolean done = draft.flip(manager);
        for (int i = 0; done && i < gains.length; i++) {
            missing[i] -= gains[i];
        }
        return done;
    }

    /** What flipping the manager would add to the amount of a constraint. */
    private long gain(int i, int manager, Draft draft) {
        Requirement constraint = constraints.get(i);
        long own = draft.isDissolved(manager) ? -constraint.gain(manager) : constraint.gain(manager);
        return own - constraint.lossPerMove() * draft.movesOfFlipping(manager);
    }
}
