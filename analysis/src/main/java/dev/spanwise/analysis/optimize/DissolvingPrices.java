package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.PositionFigures;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What dissolving a manager counts in the objective, besides the moves. */
final class DissolvingPrices {
    private final Delayering problem;
    private final Objective objective;
    private final int @Nullable [] spared;
    private final long sparedUnit;
    private final long job;

    /**
     * Prices for a problem.
     *
     * @param spared by how many moves more each manager counts; null where none does
     */
    DissolvingPrices(Delayering problem, int @Nullable [] spared) {
        this.problem = problem;
        this.objective = problem.objective();
        this.spared = spared;
        this.sparedUnit = objective.perMove() > 0 ? objective.perMove() : Math.max(1, objective.perDissolved());
        this.job = objective.jobsFirst()
                ? objective.perMove() * problem.totalWeight()
                        + (objective.perDissolved() + problem.narrowPrice())
                                * problem.chart().size()
                        + ofAllSpared()
                        + 1
                : objective.perJob();
    }

    private long ofAllSpared() {
        return spared == null
                ? 0
                : sparedUnit * Arrays.stream(spared).asLongStream().sum();
    }

    /** Whether any manager counts more than others. */
    boolean spareSome() {
        return spared != null;
    }

    /**
     * What a lost job counts. Where jobs come first, more than all moves, dissolved managers and narrow teams together, so that none is
     * lost to spare any number of them.
     */
    long ofJob() {
        return job;
    }

    /** What it counts more because the manager is to be spared. */
    long ofSpared(int manager) {
        return spared == null ? 0 : sparedUnit * spared[manager];
    }

    /** What is paid to an incumbent who loses the job; 0 where the pay is not known. */
    long ofSeverance(int manager) {
        double pay = objective.severance() == 0 ? Double.NaN : PositionFigures.cost(problem.chart(), manager);
        return Double.isNaN(pay) ? 0 : Math.round(pay * objective.severance() / 100);
    }

    /** What it counts in all; below 0 where it saves more than it costs. */
    long of(int manager, boolean gone) {
        return ofTaking(manager, gone) - ofSaving(manager, gone);
    }

    /** The most it counts, whatever the sign; not exact, but never wraps. */
    double greatest(int manager, boolean gone) {
        double saving = objective.perSaving() == 0 ? 0 : Math.abs((double) problem.savingOf(manager, !gone));
        return ofTaking(manager, gone) + objective.perSaving() * saving;
    }

    private long ofTaking(int manager, boolean gone) {
        return objective.perDissolved()
                + ofSpared(manager)
                + (gone && problem.isJob(manager) ? job + ofSeverance(manager) : 0);
    }

    private long ofSaving(int manager, boolean gone) {
        return objective.perSaving() == 0 ? 0 : objective.perSaving() * problem.savingOf(manager, !gone);
    }
}
