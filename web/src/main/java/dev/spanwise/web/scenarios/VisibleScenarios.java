package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.catalogue.AskedChangeFiles;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.condition.Variable;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.handover.ChangeFiles;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.store.RemovedScenarios;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.Way;
import dev.spanwise.web.visit.WebProblem;
import java.util.Optional;
import java.util.OptionalInt;

/** The scenarios of snapshots and what they make of the chart that the visitor may see. For pages and API alike. */
public final class VisibleScenarios {
    private final VisibleCharts charts;
    private final Scenarios store;
    private final RemovedScenarios gone;
    private final ScenarioResults results;

    public VisibleScenarios(VisibleCharts charts, Scenarios store, RemovedScenarios gone, ScenarioResults results) {
        this.charts = charts;
        this.store = store;
        this.gone = gone;
        this.results = results;
    }

    public VisibleCharts charts() {
        return charts;
    }

    public Scenarios store() {
        return store;
    }

    /**
     * The scenario the address names.
     *
     * @throws WebProblem when there is none, or the address names a snapshot that it does not belong to
     */
    public SavedScenario scenario(Visit visit) {
        String id = visit.http().pathParam("scenario");
        return visit.http().pathParamMap().containsKey("snapshot") ? get(charts.snapshot(visit), id) : get(id);
    }

    /**
     * A scenario by its id.
     *
     * @throws WebProblem when there is none
     */
    public SavedScenario get(String id) {
        return store.findScenario(id).orElseThrow(() -> WebProblem.notFound("scenario", id));
    }

    /**
     * A scenario of a snapshot.
     *
     * @throws WebProblem when there is none with this id, or it belongs to another snapshot
     */
    public SavedScenario get(Snapshot snapshot, String id) {
        return store.findScenario(id, snapshot).orElseThrow(() -> missing(snapshot, id));
    }

    /** Leads on to the others of the snapshot, and back to a scenario that was removed. */
    private WebProblem missing(Snapshot snapshot, String id) {
        String others = "/snapshots/" + snapshot.id() + "/scenarios";
        WebProblem missing =
                WebProblem.notFound("scenario", id).leading(Way.to(others, "problem.to-scenarios", snapshot.name()));
        return gone.find(snapshot.id(), id)
                .map(removed -> missing.leading(Way.doing(
                        others + "/" + removed.id() + "/restore", "problem.restore-scenario", removed.name())))
                .orElse(missing);
    }

    /** What a saved scenario makes of its chart. */
    public ScenarioResult result(Visit visit, SavedScenario scenario) {
        return result(visit, charts.getSnapshot(scenario.snapshot()), ScenarioDocument.of(scenario));
    }

    /** What the scenario that the address names makes of its chart. */
    public ScenarioResult result(Visit visit) {
        return result(visit, scenario(visit));
    }

    /** What a document makes of the chart of a snapshot; what is wrong with it becomes a page that says so. */
    public ScenarioResult result(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        return results.get(asked(visit, snapshot, document));
    }

    private AskedResult asked(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        Joining joining = Joining.of(visit, charts, document.listOrganisations());
        return AskedResult.of(chartAsked(visit, snapshot, document.toJson()), document, joining);
    }

    /** The chart of a snapshot; with what earlier ones tell where a text or the address asks for that. */
    private OrgChart chartAsked(Visit visit, Snapshot snapshot, String text) {
        String history = Variable.NEW_MANAGER.id();
        boolean asked = text.contains(history)
                || StepKinds.OPTIMIZE.all().names().stream()
                        .flatMap(name -> visit.list(name).stream())
                        .anyMatch(value -> value.contains(history));
        return asked
                ? charts.chartWithHistory(visit, snapshot)
                : charts.chart(visit, snapshot).chart();
    }

    /** A scenario with the organisations that it merges in, as much of them as the visitor may see. */
    public Scenario joined(Visit visit, Scenario scenario) {
        return scenario.joinedBy(Joining.of(visit, charts, scenario.listOrganisations()));
    }

    /**
     * Files that carry a saved scenario out in another system.
     *
     * @throws WebProblem when the snapshot has pseudonyms instead of the ids that system knows
     */
    public ChangeFiles changeFiles(Visit visit, SavedScenario scenario) {
        AskedChangeFiles asked = AskedChangeFiles.of(visit.asked());
        if (ReadingSettings.ofJson(charts.getSnapshot(scenario.snapshot()).options())
                        .pseudonymKey()
                != null) {
            throw WebProblem.badRequest("problem.pseudonyms");
        }
        ScenarioResult result = result(visit, scenario);
        return ChangeFiles.of(result.before(), result.after(), asked);
    }

    /** The document with every position named that its plans touch. */
    public ScenarioDocument named(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        return results.named(asked(visit, snapshot, document));
    }

    /** What a document makes of the chart of a snapshot, in a few figures. */
    public ScenarioSummary summary(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        return results.summary(asked(visit, snapshot, document));
    }

    /** What would become of the chart of a snapshot with fewer layers; empty while that is being worked out. */
    public Optional<LayerAnswer> findAnswer(Visit visit, Snapshot snapshot, OptionalInt wanted, Optimize limits) {
        return results.findAnswer(chartAsked(visit, snapshot, ""), wanted, limits);
    }

    /** What a document makes of the chart of a snapshot, in a few figures; empty while that is being worked out. */
    public Optional<ScenarioSummary> findSummary(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        return results.findSummary(asked(visit, snapshot, document));
    }

    /** The chart of a snapshot as it is, or after the scenario that the address names. */
    public OrgChart chart(Visit visit, Snapshot snapshot) {
        return visit.find("scenario")
                .map(id -> result(visit, get(snapshot, id)).after())
                .orElseGet(() -> charts.chart(visit, snapshot).chart());
    }

    /** The figures of any chart; those looked at last are remembered. */
    public ChartFigures figures(OrgChart chart) {
        return results.figures(chart);
    }
}
