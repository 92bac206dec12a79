package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Flag;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** What dissolving managers counts besides their number, jobs and savings; shares nothing with the solver. */
final class DissolvingByDefinition {
    private final long[] spared;
    private final long[] severance;

    DissolvingByDefinition(Delayering problem) {
        int size = problem.chart().size();
        int[] wanted = problem.toBuilder().spared;
        long unit = unit(problem.objective());
        this.spared = new long[size];
        this.severance = new long[size];
        for (int manager = 0; manager < size; manager++) {
            spared[manager] = wanted == null ? 0 : wanted[manager] * unit;
            double pay = PositionFigures.cost(problem.chart(), manager);
            boolean paid = !problem.chart().position(manager).is(Flag.VACANT) && !Double.isNaN(pay);
            severance[manager] = paid ? Math.round(pay * problem.objective().severance() / 100) : 0;
        }
    }

    /** Who is spared, and what those who lose their jobs are paid. */
    long extra(BitSet dissolved, IntPredicate gone) {
        return dissolved.stream()
                .mapToLong(manager -> spared[manager] + (gone.test(manager) ? severance[manager] : 0))
                .sum();
    }

    /** The most that sparing can count. */
    long greatestSpared() {
        return Arrays.stream(spared).sum();
    }

    private static long unit(Objective objective) {
        return switch (objective.kind()) {
            case MOVED, DISSOLVED, SAVING -> 1;
            case WEIGHTED -> objective.perMove() > 0 ? objective.perMove() : Math.max(1, objective.perDissolved());
        };
    }
}
