package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Flag;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** What dissolving managers counts besides their number, jobs and savings; shares nothing with the solver. */
final class DissolvingByDefinition {
    private DissolvingByDefinition() {}

    /** Who is spared, and what those who lose their jobs are paid. */
    static long extra(Delayering problem, BitSet dissolved, IntPredicate gone) {
        int[] spared = problem.toBuilder().spared;
        Objective objective = problem.objective();
        long unit = unit(objective);
        long sum = 0;
        for (int manager = 0; manager < problem.chart().size(); manager++) {
            if (dissolved.get(manager)) {
                sum += spared == null ? 0 : spared[manager] * unit;
                double pay = PositionFigures.cost(problem.chart(), manager);
                boolean paid =
                        gone.test(manager) && !problem.chart().position(manager).is(Flag.VACANT) && !Double.isNaN(pay);
                sum += paid ? Math.round(pay * objective.severance() / 100) : 0;
            }
        }
        return sum;
    }

    /** The most that sparing can count. */
    static long greatestSpared(Delayering problem) {
        int[] spared = problem.toBuilder().spared;
        return spared == null
                ? 0
                : unit(problem.objective())
                        * Arrays.stream(spared).asLongStream().sum();
    }

    private static long unit(Objective objective) {
        return switch (objective.kind()) {
            case MOVED, DISSOLVED, SAVING -> 1;
            case WEIGHTED -> objective.perMove() > 0 ? objective.perMove() : Math.max(1, objective.perDissolved());
        };
    }
}
