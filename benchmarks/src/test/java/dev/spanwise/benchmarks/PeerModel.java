package dev.spanwise.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;

/**
 * The problem with peers under {@code convert} for OR-Tools CP-SAT, person by person: everybody goes to exactly one of the
 * managers who may receive them, and stands one layer below.
 */
final class PeerModel {
    private final Delayering problem;
    private final OrgChart chart;
    private final CpModel model = new CpModel();
    private final Literal[] dissolved;
    private final IntVar[] layer;
    private final List<List<Literal>> received = new ArrayList<>();

    private PeerModel(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        this.dissolved = new Literal[chart.size()];
        this.layer = new IntVar[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            received.add(new ArrayList<>());
            dissolved[position] = problem.mayDissolve(position) ? model.newBoolVar("") : model.falseLiteral();
            layer[position] = model.newIntVar(1, problem.maxLayers(), "");
        }
    }

    static GeneralModel.Answer solve(Delayering problem, double secondsAllowed) {
        Loader.loadNativeLibraries();
        return new PeerModel(problem).solve(secondsAllowed);
    }

    private GeneralModel.Answer solve(double secondsAllowed) {
        LinearExprBuilder moved = LinearExpr.newBuilder();
        for (int position = 0; position < chart.size(); position++) {
            if (!chart.isTop(position)) {
                place(position);
                moved.add(dissolved[chart.manager(position)]);
            }
        }
        for (int manager = 0; manager < chart.size(); manager++) {
            model.addLessOrEqual(
                    LinearExpr.sum(received.get(manager).toArray(Literal[]::new)), problem.widestSpan(manager));
        }
        model.minimize(moved);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(secondsAllowed);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new GeneralModel.Answer(
                status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE,
                found ? Math.round(solver.objectiveValue()) : -1,
                solver.wallTime(),
                solver.userTime());
    }

    /** Each superior may receive once all between are dissolved; so may the managers beside the last of these. */
    private void place(int position) {
        List<Literal> choices = new ArrayList<>();
        List<Literal> conditions = new ArrayList<>();
        int below = position;
        for (int above = chart.manager(position); above != OrgChart.NONE; above = chart.manager(above)) {
            List<Literal> stays = new ArrayList<>(conditions);
            stays.add(dissolved[above].not());
            choices.add(choice(position, above, stays));
            if (below != position) {
                for (int peer = chart.firstReport(above); peer < chart.endOfReports(above); peer++) {
                    if (chart.isManager(peer) && peer != below) {
                        List<Literal> bothStay = new ArrayList<>(stays);
                        bothStay.add(dissolved[peer].not());
                        choices.add(choice(position, peer, bothStay));
                    }
                }
            }
            conditions.add(dissolved[above]);
            below = above;
        }
        model.addExactlyOne(choices);
    }

    private BoolVar choice(int position, int receiver, List<Literal> conditions) {
        BoolVar choice = model.newBoolVar("");
        conditions.forEach(condition -> model.addImplication(choice, condition));
        model.addGreaterThan(layer[position], layer[receiver]).onlyEnforceIf(choice);
        received.get(receiver).add(choice);
        return choice;
    }
}
