package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/**
 * The objective as one whole number for each position, so that sums are exact: the objective times a scale larger than
 * any sum of the tie breaker, plus the tie breaker.
 *
 * <p>Dissolving a manager costs its own part and the moves of all its direct reports. A report that is gone as well is
 * not moved, so a report that goes with its manager gets its move credited.
 */
final class Costs {
    private final Delayering problem;
    private final OrgChart chart;
    private final long scale;
    private final long perMove;
    private final long perDissolved;
    private final long perSaving;
    private final long[] dissolving;

    Costs(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        Objective objective = problem.objective();
        boolean tiesByDissolved = objective.tiesByDissolved();
        scale = 1 + (tiesByDissolved ? chart.size() : totalWeight());
        perMove = objective.perMove() * scale + (tiesByDissolved ? 0 : 1);
        perDissolved = objective.perDissolved() * scale + (tiesByDissolved ? 1 : 0);
        perSaving = objective.perSaving() * scale;
        dissolving = new long[chart.size()];
        requireSmall();
        for (int position = chart.size() - 1; position >= 0; position--) {
            dissolving[position] += perDissolved - perSaving * saving(position);
            if (!chart.isTop(position)) {
                dissolving[chart.manager(position)] += moveCost(position);
            }
        }
    }

    private long saving(int position) {
        return perSaving == 0 ? 0 : problem.saving(position);
    }

    private long totalWeight() {
        long total = 0;
        for (int position = 0; position < chart.size(); position++) {
            total += problem.weight(position);
        }
        return total;
    }

    private void requireSmall() {
        double total = (double) perMove * totalWeight() + (double) perDissolved * chart.size();
        for (int position = 0; position < chart.size(); position++) {
            total += (double) perSaving * Math.abs(saving(position));
        }
        if (total >= Cells.GREATEST_COST) {
            throw new IllegalArgumentException("the weights of the objective and of the positions are too large to be"
                    + " added up exactly: together they reach " + total + ", allowed is " + Cells.GREATEST_COST
                    + "; divide them by a common factor");
        }
    }

    private long moveCost(int position) {
        return perMove * problem.weight(position);
    }

    /** What dissolving a manager costs when all its reports survive. */
    long ofDissolving(int manager) {
        return dissolving[manager];
    }

    /** What is taken off when a position is dissolved together with its manager. */
    long creditFor(int position) {
        return problem.survivesDissolving(position) ? 0 : moveCost(position);
    }

    /** The objective without its tie breaker, from a cost of this scale. */
    long objectiveOf(long cost) {
        return Math.floorDiv(cost, scale);
    }

    /** Whether dissolving a manager can only cost something, so that it is done for the limits alone. */
    boolean dissolvingNeverPays() {
        return perSaving == 0;
    }
}
