package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * What a plan comes to.
 *
 * @param moved surviving positions whose manager is another one than before
 * @param weightedMoved the same, each counted by its weight and by what crossing adds to it
 * @param dissolved managers dissolved, among them those who stay without anybody
 * @param jobs incumbents who lose their job, because their position is gone
 * @param saving pay per year saved, in the currency of the file
 * @param priceOfDissolved what dissolving them counts in the objective of the problem
 * @param narrow managers left with fewer direct reports than {@link Delayering#narrowTeams} asks for; 0 where it asks nothing
 */
public record PlanFigures(
        int moved, long weightedMoved, int dissolved, int jobs, long saving, long priceOfDissolved, int narrow) {
    static final PlanFigures NONE = new PlanFigures(0, 0, 0, 0, 0, 0);

    /** Where nothing is asked about narrow teams. */
    PlanFigures(int moved, long weightedMoved, int dissolved, int jobs, long saving, long priceOfDissolved) {
        this(moved, weightedMoved, dissolved, jobs, saving, priceOfDissolved, 0);
    }

    /** Counts them by comparing managers before and after, without the formulas of the solver. O(n). */
    static PlanFigures count(Delayering problem, Choice choice) {
        BitSet gone = choice.gone();
        int[] managers = choice.managers();
        OrgChart chart = problem.chart();
        int moved = 0;
        long weighted = 0;
        for (int position = 0; position < chart.size(); position++) {
            if (!gone.get(position) && managers[position] != chart.manager(position)) {
                moved++;
                weighted += problem.weight(position) + problem.crossing(managers[position], position);
            }
        }
        return of(problem, choice, moved, weighted);
    }

    private static PlanFigures of(Delayering problem, Choice choice, int moved, long weighted) {
        long saving = 0;
        int jobs = 0;
        long price = 0;
        BitSet dissolved = choice.dissolved();
        for (int out = dissolved.nextSetBit(0); out >= 0; out = dissolved.nextSetBit(out + 1)) {
            boolean gone = choice.gone().get(out);
            saving += problem.savingOf(out, !gone);
            price += problem.dissolving().of(out, gone);
            jobs += gone && problem.isJob(out) ? 1 : 0;
        }
        int narrow = SpansAfter.of(problem, choice).countNarrow();
        return new PlanFigures(moved, weighted, dissolved.cardinality(), jobs, saving, price, narrow);
    }

    /**
     * The same for a choice that hands everybody up: the moved are the surviving direct reports of the dissolved. In the
     * time of those alone, where nothing is asked about narrow teams.
     */
    static PlanFigures countHandingUp(Delayering problem, Choice choice) {
        OrgChart chart = problem.chart();
        BitSet dissolved = choice.dissolved();
        int moved = 0;
        long weighted = 0;
        for (int out = dissolved.nextSetBit(0); out >= 0; out = dissolved.nextSetBit(out + 1)) {
            for (int report = chart.firstReport(out); report < chart.endOfReports(out); report++) {
                if (!choice.gone().get(report)) {
                    moved++;
                    weighted += problem.weight(report) + problem.crossing(choice.managers()[report], report);
                }
            }
        }
        return of(problem, choice, moved, weighted);
    }

    /** What decides between plans of equal value. */
    long tieBreaker(Objective objective) {
        return objective.tiesByDissolved() ? dissolved : weightedMoved;
    }

    /** The value the objective of a problem keeps as small as possible. */
    long value(Delayering problem) {
        return problem.objective().perMove() * weightedMoved + priceOfDissolved + problem.narrowPrice() * narrow;
    }
}
