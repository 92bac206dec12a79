package dev.spanwise.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import dev.spanwise.analysis.optimize.Delayering;

/** Hands the {@link LinearModel} to OR-Tools CP-SAT. */
final class CpSatModel implements GeneralModel {
    @Override
    public String name() {
        return CpSatRun.NAME;
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
        return CpSatRun.solve(model, secondsAllowed);
    }
}
