package dev.spanwise.report.dossier;

import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.SolverProgress;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.fairness.FairnessText;
import dev.spanwise.report.plan.ReasonsText;
import dev.spanwise.report.simulation.SimulationText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scenario that a dossier shows before and after.
 *
 * @param run the scenario, carried out on the chart of the dossier
 * @param fairness whom it hits and what the law asks; empty where that is not asked for
 * @param plans the plans of its optimising steps, with why they are as they are; empty where that is not asked for
 */
public record ToldScenario(ScenarioRun run, Optional<Fairness> fairness, List<ReasonedPlan> plans) {
    public ToldScenario {
        plans = List.copyOf(plans);
    }

    /** Without reasons. */
    public ToldScenario(ScenarioRun run, Optional<Fairness> fairness) {
        this(run, fairness, List.of());
    }

    /** The same with what is asked about the plans of its optimising steps; a search for each answer. */
    public ToldScenario because(AskedReasons asked) {
        List<ReasonedPlan> found = new ArrayList<>();
        List<Change> steps = asked.isEmpty() ? List.of() : run.scenario().steps();
        for (int step = 0; step < steps.size(); step++) {
            if (steps.get(step) instanceof Optimize optimize) {
                Plan plan = optimize.plan(run.chartAfter(step), run.protectedRecords());
                found.add(new ReasonedPlan(plan, asked.about(plan, SolverProgress.NONE)));
            }
        }
        return new ToldScenario(run, fairness, found);
    }

    /** In words, with at most so many moves. */
    Document document(int mostMoves, Locale language) {
        Document result = SimulationText.of(run, mostMoves, language);
        for (ReasonedPlan told : plans) {
            result = result.followedBy(ReasonsText.of(told.plan(), told.reasons(), language));
        }
        Document all = result;
        return fairness.map(found -> all.followedBy(FairnessText.of(found, language)))
                .orElse(all);
    }
}
