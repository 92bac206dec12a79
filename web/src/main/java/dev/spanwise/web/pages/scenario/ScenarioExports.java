package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedMoves;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.handover.ChangeFiles;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.report.simulation.MoveSheet;
import dev.spanwise.report.simulation.WaveSheet;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be taken away from a scenario: moves, waves, the scenario file, drawings of what changes. */
public final class ScenarioExports {
    private static final String BASE = "/snapshots/{snapshot}/scenarios/{scenario}";

    private final SnapshotPages pages;
    private final ChartDrawings drawings;

    public ScenarioExports(SnapshotPages pages, ChartDrawings drawings) {
        this.pages = pages;
        this.drawings = drawings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE + "/moves.csv", Role.ANALYST, visit -> moves(visit, Download.csv(visit), "csv")),
                Route.get(BASE + "/moves.xlsx", Role.ANALYST, visit -> moves(visit, RowWriter.Format.XLSX, "xlsx")),
                Route.get(BASE + "/moves.json", Role.ANALYST, visit -> moves(visit, RowWriter.Format.JSON, "json")),
                Route.get(BASE + "/waves.csv", Role.ANALYST, visit -> waves(visit, Download.csv(visit), "csv")),
                Route.get(BASE + "/waves.xlsx", Role.ANALYST, visit -> waves(visit, RowWriter.Format.XLSX, "xlsx")),
                Route.get(BASE + "/change-files.zip", Role.ANALYST, this::changeFiles),
                Route.get(BASE + "/scenario.yaml", Role.ANALYST, this::file),
                Route.get(
                        BASE + "/scenario-by-name.yaml",
                        Role.ANALYST,
                        visit -> named(visit, "scenario-by-name", document -> document)),
                Route.get(BASE + "/plan.yaml", Role.ANALYST, this::plan),
                Route.get(BASE + "/changes.{ending}", Role.ANALYST, this::picture));
    }

    /** A scenario and what it makes of the chart. */
    private record Loaded(Snapshot snapshot, SavedScenario scenario, ScenarioDocument document, ScenarioResult result) {
        void start(Visit visit, String ending, String what) {
            Download.start(visit, ending, what, snapshot.name(), scenario.name());
        }
    }

    private Loaded load(Visit visit, String what) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        SavedScenario scenario = pages.scenarios().scenario(visit);
        ScenarioDocument document = ScenarioDocument.of(scenario);
        pages.charts().did(visit, "export-" + what, scenario.name());
        return new Loaded(snapshot, scenario, document, pages.scenarios().result(visit, snapshot, document));
    }

    private void moves(Visit visit, RowWriter.Format format, String ending) throws IOException {
        Loaded loaded = load(visit, "moves");
        ScenarioResult result = loaded.result();
        boolean stepLog = AskedMoves.STEP_LOG.get(visit.asked());
        loaded.start(visit, ending, stepLog ? "step-log" : "moves");
        MoveSheet.write(
                stepLog ? result.stepLog() : result.moves(),
                result.attributes(),
                format,
                visit.http().outputStream(),
                visit.language());
    }

    private void waves(Visit visit, RowWriter.Format format, String ending) throws IOException {
        Loaded loaded = load(visit, "waves");
        AskedWaves asked = WavesView.asked(visit);
        Plan plan = loaded.result().findPlan().orElseThrow(() -> WebProblem.badRequest("problem.no-plan"));
        loaded.start(visit, ending, "waves");
        WaveSheet.write(plan, asked.of(plan), format, visit.http().outputStream(), visit.language());
    }

    private void changeFiles(Visit visit) throws IOException {
        SavedScenario scenario = pages.scenarios().scenario(visit);
        ChangeFiles files = pages.scenarios().changeFiles(visit, scenario);
        pages.charts().did(visit, "export-change-files", scenario.name());
        Download.start(
                visit, "zip", "change-files", pages.charts().snapshot(visit).name(), scenario.name());
        files.write(visit.http().outputStream(), visit.language());
    }

    private void file(Visit visit) {
        Loaded loaded = load(visit, "scenario");
        loaded.start(visit, "yaml", "scenario");
        visit.http().result(loaded.document().named(loaded.scenario().name()).toYaml());
    }

    /** What a plan comes to that nobody has accepted, after the steps so far. */
    private void plan(Visit visit) {
        PlanRequest asked = PlanRequest.of(visit);
        named(visit, "plan", document -> document.withStep(PlanRequest.KIND, asked.values()));
    }

    /** With every position named that a plan touches, as {@code optimize --write-scenario} writes it. */
    private void named(Visit visit, String what, UnaryOperator<ScenarioDocument> change) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        SavedScenario scenario = pages.scenarios().scenario(visit);
        ScenarioDocument document = change.apply(ScenarioDocument.of(scenario));
        ScenarioDocument named = pages.scenarios().named(visit, snapshot, document.named(scenario.name()));
        if (named.listSteps().isEmpty()) {
            throw WebProblem.badRequest("problem.nothing-to-name");
        }
        pages.charts().did(visit, "export-scenario", scenario.name());
        Download.start(visit, "yaml", what, snapshot.name(), scenario.name());
        visit.http().result(named.toYaml());
    }

    private void picture(Visit visit) {
        AskedPicture file = AskedPicture.ofWord(visit.http().pathParam("ending"));
        Loaded loaded = load(visit, "drawing");
        ChartChange change =
                new ChartChange(loaded.result().before(), loaded.result().after());
        byte[] bytes = drawings.file(drawings.diagram(change, visit.language()), file);
        loaded.start(visit, file.format().toString(), "changes");
        visit.http().result(bytes);
    }
}
