package dev.spanwise.benchmarks;

import dev.spanwise.analysis.optimize.Delayering;

/** Solves the delayering problem by handing it, as a general model, to a solver that knows nothing of trees. */
interface GeneralModel {
    /**
     * What the solver answered.
     *
     * @param proven whether it proved the value optimal
     * @param value the fewest moved, or -1 where it found nothing
     * @param seconds wall time, model building left aside
     * @param processorSeconds the same in processor time of the whole process
     */
    record Answer(boolean proven, long value, double seconds, double processorSeconds) {}

    /** Name and version of the solver. */
    String name();

    /** The greatest number of positions it is worth trying: beyond it, smaller ones were not solved either. */
    int greatestChart();

    /** Solves for the fewest moved under {@code convert}, on one thread, within a time limit. */
    Answer solve(Delayering problem, double secondsAllowed);
}
