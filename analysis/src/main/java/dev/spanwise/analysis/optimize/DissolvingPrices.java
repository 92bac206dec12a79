package dev.spanwise.analysis.optimize;

/** What dissolving a manager counts in the objective, besides the moves. */
final class DissolvingPrices {
    private final Delayering problem;
    private final Objective objective;
    private final long job;

    DissolvingPrices(Delayering problem) {
        this.problem = problem;
        this.objective = problem.objective();
        this.job = objective.jobsFirst()
                ? objective.perMove() * problem.totalWeight()
                        + (objective.perDissolved() + problem.narrowPrice())
                                * problem.chart().size()
                        + 1
                : objective.perJob();
    }

    /**
     * What a lost job counts. Where jobs come first, more than all moves, dissolved managers and narrow teams together, so that none is
     * lost to spare any number of them.
     */
    long ofJob() {
        return job;
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
        return objective.perDissolved() + (gone && problem.isJob(manager) ? job : 0);
    }

    private long ofSaving(int manager, boolean gone) {
        return objective.perSaving() == 0 ? 0 : objective.perSaving() * problem.savingOf(manager, !gone);
    }
}
