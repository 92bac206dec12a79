package dev.spanwise.benchmarks;

import dev.spanwise.analysis.optimize.Delayering;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Hands the {@link LinearModel} to ojAlgo's branch and bound. */
final class OjAlgoModel implements GeneralModel {
    @Override
    public String name() {
        return "ojAlgo";
    }

    @Override
    public int greatestChart() {
        return 2_000;
    }

    @Override
    public Answer solve(Delayering problem, double secondsAllowed) {
        LinearModel linear = new LinearModel(problem);
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[linear.variables.size()];
        for (int i = 0; i < variables.length; i++) {
            LinearModel.Variable variable = linear.variables.get(i);
            variables[i] = model.addVariable("v" + i)
                    .lower(0)
                    .upper(variable.upper())
                    .integer(true)
                    .weight(variable.cost());
        }
        int number = 0;
        for (LinearModel.Row row : linear.rows) {
            Expression expression = model.addExpression("r" + number++).upper(row.limit());
            for (int i = 0; i < row.factors().length; i++) {
                expression.set(variables[row.variables()[i]], row.factors()[i]);
            }
        }
        model.options.time_abort = (long) (secondsAllowed * 1_000);
        model.options.time_suffice = model.options.time_abort;
        long start = System.nanoTime();
        double startProcessor = ProcessorTime.ofProcess();
        Optimisation.Result result = model.minimise();
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean proven = result.getState().isOptimal() || result.getState() == Optimisation.State.INFEASIBLE;
        double processor = ProcessorTime.ofProcess() - startProcessor;
        long value = result.getState().isFeasible() ? Math.round(result.getValue()) : -1;
        return new Answer(proven, value, seconds, processor);
    }
}
