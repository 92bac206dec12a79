package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * What a plan comes to.
 *
 * @param moved surviving positions whose manager is another one than before
 * @param weightedMoved the same, each counted by its weight
 * @param dissolved managers dissolved
 * @param saving pay per year saved, in the currency of the file
 */
public record PlanFigures(int moved, long weightedMoved, int dissolved, long saving) {
    static final PlanFigures NONE = new PlanFigures(0, 0, 0, 0);

    /** Counts them by comparing managers before and after, without the formulas of the solver. O(n). */
    static PlanFigures count(Delayering problem, Choice choice) {
        BitSet dissolved = choice.dissolved();
        int[] managers = choice.managers();
        OrgChart chart = problem.chart();
        int moved = 0;
        long weighted = 0;
        long saving = 0;
        for (int position = 0; position < chart.size(); position++) {
            boolean survives = !dissolved.get(position) || problem.survivesDissolving(position);
            if (survives && managers[position] != chart.manager(position)) {
                moved++;
                weighted += problem.weight(position);
            }
            saving += dissolved.get(position) ? problem.saving(position) : 0;
        }
        return new PlanFigures(moved, weighted, dissolved.cardinality(), saving);
    }

    /**
     * The same for a choice that hands everybody up: the moved are the surviving direct reports of the dissolved. In the
     * time of those alone.
     */
    static PlanFigures countHandingUp(Delayering problem, BitSet dissolved) {
        OrgChart chart = problem.chart();
        int moved = 0;
        long weighted = 0;
        long saving = 0;
        for (int gone = dissolved.nextSetBit(0); gone >= 0; gone = dissolved.nextSetBit(gone + 1)) {
            saving += problem.saving(gone);
            for (int report = chart.firstReport(gone); report < chart.endOfReports(gone); report++) {
                if (!dissolved.get(report) || problem.survivesDissolving(report)) {
                    moved++;
                    weighted += problem.weight(report);
                }
            }
        }
        return new PlanFigures(moved, weighted, dissolved.cardinality(), saving);
    }

    /** What decides between plans of equal value. */
    long tieBreaker(Objective objective) {
        return objective.tiesByDissolved() ? dissolved : weightedMoved;
    }

    /** The value an objective keeps as small as possible. */
    long value(Objective objective) {
        return objective.perMove() * weightedMoved
                + objective.perDissolved() * dissolved
                - objective.perSaving() * saving;
    }
}
