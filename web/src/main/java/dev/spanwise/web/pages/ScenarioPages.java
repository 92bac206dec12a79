package dev.spanwise.web.pages;

import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.file.ScenarioFileException;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.scenarios.ScenarioResults;
import dev.spanwise.web.scenarios.ScenarioSummary;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.function.Supplier;

/** What every page about a scenario needs: the scenario of the address, its result, a way to keep changes. */
public final class ScenarioPages {
    private final SnapshotPages snapshots;
    private final Scenarios scenarios;
    private final ScenarioResults results;

    public ScenarioPages(SnapshotPages snapshots, Scenarios scenarios, ScenarioResults results) {
        this.snapshots = snapshots;
        this.scenarios = scenarios;
        this.results = results;
    }

    public SnapshotPages snapshots() {
        return snapshots;
    }

    public Scenarios store() {
        return scenarios;
    }

    /** The scenario the address names, if it belongs to the snapshot the address names. */
    public SavedScenario scenario(Visit visit, Snapshot snapshot) {
        String id = visit.http().pathParam("scenario");
        return getScenario(snapshot, id);
    }

    /**
     * A scenario of a snapshot.
     *
     * @throws WebProblem when there is none with this id, or it belongs to another snapshot
     */
    public SavedScenario getScenario(Snapshot snapshot, String id) {
        return scenarios.findScenario(id, snapshot).orElseThrow(() -> WebProblem.notFound("scenario", id));
    }

    public static String path(SavedScenario scenario) {
        return "/snapshots/" + scenario.snapshot() + "/scenarios/" + scenario.id();
    }

    /** What a scenario makes of the chart as the visitor sees it. */
    public ScenarioResult result(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        return result(visit, snapshots.chart(visit, snapshot).chart(), document);
    }

    /** What a scenario makes of a chart; what is wrong with the scenario becomes a page that says so. */
    public ScenarioResult result(Visit visit, OrgChart chart, ScenarioDocument document) {
        return asked(visit, () -> results.get(chart, document));
    }

    /** The document with every position named that its plans touch. */
    public ScenarioDocument named(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        return asked(visit, () -> results.named(snapshots.chart(visit, snapshot).chart(), document));
    }

    /** The same in a few figures. */
    public ScenarioSummary summary(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        return asked(
                visit, () -> results.summary(snapshots.chart(visit, snapshot).chart(), document));
    }

    /** The figures of the chart as it is. */
    public ChartFigures today(Visit visit, Snapshot snapshot) {
        return figures(snapshots.chart(visit, snapshot).chart());
    }

    /** The figures of any chart; those looked at last are remembered. */
    public ChartFigures figures(OrgChart chart) {
        return results.figures(chart);
    }

    private static <V> V asked(Visit visit, Supplier<V> result) {
        try {
            return result.get();
        } catch (ScenarioFileException e) {
            throw WebProblem.badRequest("problem.scenario", e.sentence(visit.language()));
        } catch (ConditionException e) {
            throw WebProblem.badRequest("problem.scenario", e.message(visit.language()));
        }
    }

    /** Checks a changed document on the chart, keeps it as the next version, and shows it. */
    public void change(Visit visit, Snapshot snapshot, SavedScenario scenario, ScenarioDocument changed, String what) {
        result(visit, snapshot, changed);
        if (!scenarios.change(scenario.id(), scenario.version(), visit.account().name(), changed.toJson())) {
            throw WebProblem.badRequest("problem.changed-meanwhile");
        }
        snapshots.did(visit, what, scenario.name());
        visit.goTo(path(scenario));
    }
}
