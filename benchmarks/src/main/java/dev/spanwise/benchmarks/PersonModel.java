package dev.spanwise.benchmarks;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;

/**
 * The problem under {@code convert}, with lifts, with peers or with both, person by person: everybody goes to exactly one of
 * the managers who may receive them, and stands one layer below. Of whoever is out nobody is a report any more.
 */
final class PersonModel {
    private final Delayering problem;
    private final OrgChart chart;
    private final CpModel model = new CpModel();
    private final Literal[] out;
    private final IntVar[] layer;
    /** Whether each position stays with its manager; null for a top. */
    private final Literal[] stays;

    private final List<List<Literal>> received = new ArrayList<>();

    PersonModel(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        this.out = new Literal[chart.size()];
        this.layer = new IntVar[chart.size()];
        this.stays = new Literal[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            received.add(new ArrayList<>());
            out[position] = problem.mayDissolve(position) ? model.newBoolVar("") : model.falseLiteral();
            layer[position] = model.newIntVar(1, problem.maxLayers(), "");
            stays[position] = model.newBoolVar("");
        }
    }

    /** The model, whose smallest value is the fewest moved. */
    CpModel model() {
        LinearExprBuilder moved = LinearExpr.newBuilder();
        for (int position = 0; position < chart.size(); position++) {
            if (!chart.isTop(position)) {
                place(position);
                moved.add(stays[position].not());
            }
        }
        for (int manager = 0; manager < chart.size(); manager++) {
            LinearExpr span = LinearExpr.sum(received.get(manager).toArray(Literal[]::new));
            model.addLessOrEqual(span, problem.widestSpan(manager));
            boolean mustLead = chart.isManager(manager) && !chart.isTop(manager) && !problem.mayDissolve(manager);
            if (mustLead) {
                model.addGreaterOrEqual(span, 1);
            }
        }
        model.minimize(moved);
        return model;
    }

    /**
     * Who stays above may receive, and, where nobody is lifted, only once all between are out; then managers beside the last of
     * these may receive as well.
     */
    private void place(int position) {
        List<Literal> choices = new ArrayList<>();
        List<Literal> between = new ArrayList<>();
        int below = position;
        for (int above = chart.manager(position); above != OrgChart.NONE; above = chart.manager(above)) {
            List<Literal> conditions = problem.allowsLifts() ? new ArrayList<>() : new ArrayList<>(between);
            conditions.add(out[above].not());
            Literal choice = below == position ? stays[position] : model.newBoolVar("");
            choices.add(goes(choice, position, above, conditions));
            if (below != position && problem.allowsPeers()) {
                List<Literal> andAboveStays = new ArrayList<>(between);
                andAboveStays.add(out[above].not());
                addPeers(choices, position, below, above, andAboveStays);
            }
            between.add(out[above]);
            below = above;
        }
        model.addExactlyOne(choices);
    }

    private void addPeers(List<Literal> choices, int position, int below, int above, List<Literal> conditions) {
        for (int peer = chart.firstReport(above); peer < chart.endOfReports(above); peer++) {
            if (chart.isManager(peer) && peer != below) {
                List<Literal> andPeerStays = new ArrayList<>(conditions);
                andPeerStays.add(out[peer].not());
                andPeerStays.add(stays[peer]);
                choices.add(goes(model.newBoolVar(""), position, peer, andPeerStays));
            }
        }
    }

    private Literal goes(Literal choice, int position, int receiver, List<Literal> conditions) {
        conditions.forEach(condition -> model.addImplication(choice, condition));
        model.addGreaterThan(layer[position], layer[receiver]).onlyEnforceIf(choice);
        received.get(receiver).add(choice);
        return choice;
    }
}
