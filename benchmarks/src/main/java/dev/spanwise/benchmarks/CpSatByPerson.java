package dev.spanwise.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import dev.spanwise.analysis.optimize.Delayering;

/**
 * Hands a problem with lifts, peers or successors to OR-Tools CP-SAT, person by person: {@link PersonModel}, {@link SuccessorModel}.
 */
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
        CpModel model =
                problem.allowsPromotions() ? new SuccessorModel(problem).model() : new PersonModel(problem).model();
        return CpSatRun.solve(model, secondsAllowed);
    }
}
