package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.scenario.RunMemory;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import java.util.Optional;

/**
 * A scenario on a chart. Charts are compared by identity: the library hands out the same one as long as it keeps it.
 *
 * @param document its text in JSON
 * @param joining the organisations that it merges in
 */
record AskedResult(OrgChart chart, String document, Joining joining) {
    static AskedResult of(OrgChart chart, ScenarioDocument document) {
        return of(chart, document, Joining.NONE);
    }

    static AskedResult of(OrgChart chart, ScenarioDocument document, Joining joining) {
        return new AskedResult(chart, document.toJson(), joining);
    }

    /** Carries it out; empty as long as it has no step. */
    Optional<ScenarioRun> run(RunMemory memory) {
        return scenario().findScenario().map(found -> found.joinedBy(joining).runOn(chart, memory));
    }

    /** The scenario as it is edited. */
    ScenarioDocument scenario() {
        return ScenarioDocument.ofJson(document);
    }
}
