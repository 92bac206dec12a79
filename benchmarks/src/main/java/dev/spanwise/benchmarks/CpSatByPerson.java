package dev.spanwise.benchmarks;

import com.google.ortools.Loader;
import dev.spanwise.analysis.optimize.Delayering;

/** Hands a problem with lifts or peers to OR-Tools CP-SAT, person by person: {@link PersonModel}. */
final class CpSatByPerson implements GeneralModel {
    @Override
    public String name() {
        return CpSatRun.NAME;
    }

    @Override
    public int greatestChart() {
        return 100_000;
    }

    @Override
    public Answer solve(Delayering problem, double secondsAllowed) {
        Loader.loadNativeLibraries();
        return CpSatRun.solve(new PersonModel(problem).model(), secondsAllowed);
    }
}
