package dev.spanwise.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import dev.spanwise.analysis.optimize.Delayering;

/** Hands the {@link LinearModel} to OR-Tools CP-SAT, on one thread. */
final class CpSatModel implements GeneralModel {
    @Override
    public String name() {
        return "OR-Tools CP-SAT";
    }

    @Override
    public int greatestChart() {
        return 10_000_000;
    }

    @Override
    public Answer solve(Delayering problem, double secondsAllowed) {
        Loader.loadNativeLibraries();
        LinearModel linear = new LinearModel(problem);
        CpModel model = new CpModel();
        IntVar[] variables = new IntVar[linear.variables.size()];
        long[] costs = new long[variables.length];
        for (int i = 0; i < variables.length; i++) {
            LinearModel.Variable variable = linear.variables.get(i);
            variables[i] = variable.upper() == 1 ? model.newBoolVar("") : model.newIntVar(0, variable.upper(), "");
            costs[i] = variable.cost();
        }
        for (LinearModel.Row row : linear.rows) {
            IntVar[] terms = new IntVar[row.variables().length];
            for (int i = 0; i < terms.length; i++) {
                terms[i] = variables[row.variables()[i]];
            }
            model.addLessOrEqual(LinearExpr.weightedSum(terms, row.factors()), row.limit());
        }
        model.minimize(LinearExpr.weightedSum(variables, costs));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(secondsAllowed);
        double start = ProcessorTime.ofProcess();
        CpSolverStatus status = solver.solve(model);
        double processor = ProcessorTime.ofProcess() - start;
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Answer(
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
