package dev.spanwise.benchmarks;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The problem under {@code convert} where managers are dissolved and a report may take the place, person by person: the place
 * of each manager is held by exactly one, itself, one of its reports or whoever holds the place above.
 */
final class SuccessorModel {
    private final Delayering problem;
    private final OrgChart chart;
    private final CpModel model = new CpModel();
    private final IntVar[] layer;
    /** By manager, who may hold its place, and whether that one does. */
    private final List<Map<Integer, Literal>> places = new ArrayList<>();

    private final List<List<Literal>> received = new ArrayList<>();

    SuccessorModel(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        this.layer = new IntVar[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            received.add(new ArrayList<>());
            layer[position] = model.newIntVar(1, problem.maxLayers(), "");
            places.add(holders(position));
        }
    }

    /** Managers stand before their reports in a chart, so the place above is known. */
    private Map<Integer, Literal> holders(int position) {
        Map<Integer, Literal> holders = new LinkedHashMap<>();
        if (!problem.mayDissolve(position)) {
            holders.put(position, model.trueLiteral());
            return holders;
        }
        holders.put(position, model.newBoolVar(""));
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            holders.put(report, model.newBoolVar(""));
        }
        places.get(chart.manager(position)).forEach((holder, above) -> {
            if (holder != position) {
                Literal hands = model.newBoolVar("");
                model.addImplication(hands, above);
                holders.put(holder, hands);
            }
        });
        model.addExactlyOne(holders.values());
        return holders;
    }

    /** The model, whose smallest value is the fewest moved. */
    CpModel model() {
        LinearExprBuilder moved = LinearExpr.newBuilder();
        for (int position = 0; position < chart.size(); position++) {
            if (!chart.isTop(position)) {
                moved.add(place(position).not());
            }
        }
        for (int manager = 0; manager < chart.size(); manager++) {
            LinearExpr span = LinearExpr.sum(received.get(manager).toArray(Literal[]::new));
            model.addLessOrEqual(span, problem.widestSpan(manager));
        }
        model.minimize(moved);
        return model;
    }

    /** Whether the position stays with its manager. */
    private Literal place(int position) {
        int manager = chart.manager(position);
        Map<Integer, Literal> above = places.get(manager);
        List<Literal> choices = new ArrayList<>();
        Literal stays = model.newBoolVar("");
        above.forEach((holder, holds) -> {
            if (holder != position) {
                Literal choice = holder == manager ? stays : model.newBoolVar("");
                choices.add(goes(choice, position, holder, List.of(holds)));
            }
        });
        Literal takes = above.get(position);
        if (takes != null) {
            model.addImplication(takes, holdsOwn(position));
            places.get(chart.manager(manager))
                    .forEach((holder, holds) ->
                            choices.add(goes(model.newBoolVar(""), position, holder, List.of(takes, holds))));
        }
        addSuccessors(choices, position);
        model.addExactlyOne(choices);
        return stays;
    }

    /** Whoever's place a report takes goes to that report, and to nobody else. */
    private void addSuccessors(List<Literal> choices, int position) {
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            Literal taken = places.get(position).get(report);
            if (taken != null) {
                choices.add(goes(taken, position, report, List.of()));
            }
        }
    }

    private Literal holdsOwn(int position) {
        return Objects.requireNonNull(places.get(position).get(position));
    }

    private Literal goes(Literal choice, int position, int receiver, List<Literal> conditions) {
        conditions.forEach(condition -> model.addImplication(choice, condition));
        model.addGreaterThan(layer[position], layer[receiver]).onlyEnforceIf(choice);
        received.get(receiver).add(choice);
        return choice;
    }
}
