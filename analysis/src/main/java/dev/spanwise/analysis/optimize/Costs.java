package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.function.IntToLongFunction;

/**
 * What every choice costs, as one whole number for each position, so that sums are exact.
 *
 * <p>Dissolving a manager costs its own part and the moves of all its direct reports. A report that is gone as well is
 * not moved, so a report that goes with its manager gets its move credited.
 */
final class Costs {
    private final Delayering problem;
    private final IntToLongFunction own;
    private final IntToLongFunction move;
    private final long perCrossing;
    private final long scale;
    private final long[] dissolving;
    private final boolean dissolvingNeverPays;
    private final long narrow;

    /**
     * Costs of any kind.
     *
     * @param own what dissolving a manager costs besides the moves
     * @param move what moving a position costs; 0 or more
     * @param perCrossing what one unit of {@link Delayering#crossing} costs
     * @param scale by how much the objective is multiplied in them
     * @throws Objective.TooLargeException when they are too large to be added up exactly
     */
    Costs(Delayering problem, IntToLongFunction own, IntToLongFunction move, long perCrossing, long scale) {
        this(problem, own, move, perCrossing, 0, scale);
    }

    /** The same where a manager who stays with too few direct reports costs something too. */
    Costs(
            Delayering problem,
            IntToLongFunction own,
            IntToLongFunction move,
            long perCrossing,
            long narrow,
            long scale) {
        this.problem = problem;
        this.narrow = narrow;
        this.own = own;
        this.move = move;
        this.perCrossing = perCrossing;
        this.scale = scale;
        OrgChart chart = problem.chart();
        dissolving = new long[chart.size()];
        double total = 0;
        boolean neverPays = true;
        for (int position = chart.size() - 1; position >= 0; position--) {
            long ownCost = problem.mayDissolve(position) ? own.applyAsLong(position) : 0;
            long moveCost = move.applyAsLong(position);
            neverPays &= ownCost >= 0;
            total += Math.abs((double) ownCost) + moveCost + narrow;
            dissolving[position] += ownCost;
            if (!chart.isTop(position)) {
                dissolving[chart.manager(position)] += moveCost;
            }
        }
        dissolvingNeverPays = neverPays;
        requireAddable(total);
    }

    /**
     * The objective times a scale larger than any sum of the tie breaker, plus the tie breaker: the cheapest is the best
     * by the objective, and among those the best by the tie breaker.
     */
    static Costs ofObjective(Delayering problem) {
        Objective objective = problem.objective();
        long scale = scale(problem);
        int tie = scale == 1 ? 0 : 1;
        int tiePerDissolved = objective.tiesByDissolved() ? tie : 0;
        long perMove = objective.perMove() * scale + tie - tiePerDissolved;
        requireAddable((double) scale * greatestValue(problem));
        return new Costs(
                problem,
                manager -> problem.priceOfDissolving(manager) * scale + tiePerDissolved,
                position -> perMove * problem.weight(position),
                perMove,
                problem.narrowPrice() * scale,
                scale);
    }

    /**
     * By how much the objective is multiplied to make room for the tie breaker; 1, so that ties are left open, where jobs
     * come first on a chart so large that both together could not be added up.
     */
    static long scale(Delayering problem) {
        Objective objective = problem.objective();
        long scale = 1 + (objective.tiesByDissolved() ? problem.chart().size() : problem.totalWeight());
        return objective.jobsFirst() && scale * greatestValue(problem) >= Cells.GREATEST_COST ? 1 : scale;
    }

    /** More than the objective of any plan, and less than any plan's with the sign turned; not exact, but never wraps. */
    static double greatestValue(Delayering problem) {
        Objective objective = problem.objective();
        double total = (objective.perMove() + 1.0) * problem.totalWeight();
        for (int position = 0; position < problem.chart().size(); position++) {
            if (problem.mayDissolve(position)) {
                total += problem.dissolving().greatest(position, !problem.survivesDissolving(position));
                total += problem.narrowPrice();
            }
        }
        return total;
    }

    /** Requires that costs can be added up exactly, or throws {@link Objective.TooLargeException}. */
    static void requireAddable(double total) {
        if (total >= Cells.GREATEST_COST) {
            throw new Objective.TooLargeException();
        }
    }

    /** What dissolving a manager costs when all its reports survive. */
    long ofDissolving(int manager) {
        return dissolving[manager];
    }

    /** What dissolving a manager costs, whatever becomes of its reports. */
    long ofTakingOut(int manager) {
        return own.applyAsLong(manager);
    }

    /** What it costs when a manager stays with so many direct reports: more than anything where that must not be. */
    long ofStaying(int manager, long span) {
        boolean narrow = span < problem.leastSpan(manager);
        return !narrow ? 0 : problem.narrowTeams().areForbidden() ? Cells.NEVER : this.narrow;
    }

    /** What it costs when the position gets another manager. */
    long ofMoving(int position) {
        return move.applyAsLong(position);
    }

    /** What it costs more when the position goes to this manager, because its line crosses from then on. */
    long ofCrossing(int manager, int position) {
        return perCrossing == 0 ? 0 : perCrossing * problem.crossing(manager, position);
    }

    /** What is taken off when a position is dissolved together with its manager. */
    long creditFor(int position) {
        return problem.survivesDissolving(position) ? 0 : move.applyAsLong(position);
    }

    /** What a plan of these figures costs, for costs of the objective. */
    long of(PlanFigures figures) {
        return figures.value(problem) * scale + (scale == 1 ? 0 : figures.tieBreaker(problem.objective()));
    }

    /** The objective without its tie breaker, from a cost of this scale. */
    long objectiveOf(long cost) {
        return Math.floorDiv(cost, scale);
    }

    /** Whether dissolving a manager can only cost something, so that it is done for the limits alone. */
    boolean dissolvingNeverPays() {
        return dissolvingNeverPays;
    }
}
