package dev.spanwise.report.dossier;

import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.fairness.FairnessText;
import dev.spanwise.report.simulation.SimulationText;
import java.util.Locale;
import java.util.Optional;

/**
 * A scenario that a dossier shows before and after.
 *
 * @param run the scenario, carried out on the chart of the dossier
 * @param fairness whom it hits and what the law asks; empty where that is not asked for
 */
public record ToldScenario(ScenarioRun run, Optional<Fairness> fairness) {
    /** In words, with at most so many moves. */
    Document document(int mostMoves, Locale language) {
        Document result = SimulationText.of(run, mostMoves, language);
        return fairness.map(found -> result.followedBy(FairnessText.of(found, language)))
                .orElse(result);
    }
}
