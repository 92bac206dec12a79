package dev.spanwise.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

/** OR-Tools CP-SAT on one thread. */
final class CpSatRun {
    static final String NAME = "OR-Tools CP-SAT";

    private CpSatRun() {}

    static GeneralModel.Answer solve(CpModel model, double secondsAllowed) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(secondsAllowed);
        double start = ProcessorTime.ofProcess();
        CpSolverStatus status = solver.solve(model);
        double processor = ProcessorTime.ofProcess() - start;
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new GeneralModel.Answer(
                status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE,
                found ? Math.round(solver.objectiveValue()) : -1,
                solver.wallTime(),
                processor);
    }

    /** Whether the native library of this platform can be loaded. */
    static boolean isAvailable() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            return false;
        }
    }
}
