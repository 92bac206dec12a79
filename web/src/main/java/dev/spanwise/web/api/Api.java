package dev.spanwise.web.api;

import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.file.ScenarioFileException;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.fairness.FairnessJson;
import dev.spanwise.report.forecast.ForecastJson;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.charts.FindingSearch;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Seen;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.imports.ImportJobs;
import dev.spanwise.web.scenarios.FairnessRequest;
import dev.spanwise.web.scenarios.ForecastRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.scenarios.ScenarioResults;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Version 1 of the JSON API, over the same services as the pages. {@code openapi.json} beside this class describes it,
 * and a test holds the two against each other.
 */
public final class Api {
    static final String BASE = "/api/v1";
    private static final int MOST_HITS = 50;

    private final Snapshots snapshots;
    private final Scenarios scenarios;
    private final ChartLibrary charts;
    private final ScenarioResults results;
    private final AuditLog audit;
    private final ImportJobs imports;

    public Api(
            Snapshots snapshots,
            Scenarios scenarios,
            ChartLibrary charts,
            ScenarioResults results,
            AuditLog audit,
            ImportJobs imports) {
        this.snapshots = snapshots;
        this.scenarios = scenarios;
        this.charts = charts;
        this.results = results;
        this.audit = audit;
        this.imports = imports;
    }

    public List<Route> routes() {
        return Stream.of(
                        ownRoutes(),
                        new ImportApi(imports, audit).routes(),
                        new AnalysisApi(snapshots, charts, audit).routes(),
                        new ScenarioApi(this).routes(),
                        new CompareApi(this).routes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> ownRoutes() {
        return List.of(
                Route.get(BASE + "/openapi.json", Role.VIEWER, Api::description),
                Route.get(BASE + "/snapshots", Role.VIEWER, this::listSnapshots),
                Route.get(BASE + "/snapshots/{snapshot}/figures", Role.VIEWER, this::figures),
                Route.get(BASE + "/snapshots/{snapshot}/findings", Role.VIEWER, this::findings),
                Route.get(BASE + "/snapshots/{snapshot}/search", Role.VIEWER, this::search),
                Route.get(BASE + "/snapshots/{snapshot}/positions/{id}", Role.VIEWER, this::position),
                Route.get(BASE + "/snapshots/{snapshot}/forecast", Role.ANALYST, this::forecast),
                Route.get(BASE + "/snapshots/{snapshot}/scenarios", Role.ANALYST, this::listScenarios),
                Route.post(BASE + "/snapshots/{snapshot}/scenarios", Role.ANALYST, this::addScenario),
                Route.get(BASE + "/scenarios/{scenario}", Role.ANALYST, this::scenario),
                Route.get(BASE + "/scenarios/{scenario}/fairness", Role.ANALYST, this::fairness));
    }

    private static void description(Visit visit) throws IOException {
        try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
            visit.http().contentType("application/json").result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Snapshot snapshot(Visit visit) {
        return getSnapshot(visit.http().pathParam("snapshot"));
    }

    Snapshot getSnapshot(String id) {
        return snapshots.findSnapshot(id).orElseThrow(() -> WebProblem.notFound("snapshot", id));
    }

    private LoadedChart chart(Visit visit, String what) {
        return chart(visit, snapshot(visit), what);
    }

    /** A snapshot's chart as the visitor may see it; who asked, and what for, is noted. */
    LoadedChart chart(Visit visit, Snapshot snapshot, String what) {
        LoadedChart chart = charts.get(snapshot, Sight.of(visit.account()));
        audit.add(visit.account().name(), "api-" + what, Seen.of(visit, snapshot, chart::chart));
        return chart;
    }

    private void listSnapshots(Visit visit) {
        visit.http()
                .json(snapshots.listSnapshots().stream()
                        .map(snapshot -> ApiForms.SnapshotForm.of(snapshot, visit.account()))
                        .toList());
    }

    private void figures(Visit visit) {
        LoadedChart loaded = chart(visit, "figures");
        visit.http()
                .json(ApiForms.FiguresForm.of(
                        loaded.select(Selection.of(visit::find)).metrics()));
    }

    private void findings(Visit visit) {
        LoadedChart loaded = chart(visit, "findings");
        List<Finding> found = new FindingSearch(snapshots, charts)
                .find(visit, loaded, Selection.of(visit::find))
                .findings();
        visit.http()
                .json(found.stream()
                        .map(finding -> ApiForms.FindingForm.of(finding, visit.language()))
                        .toList());
    }

    private void search(Visit visit) {
        LoadedChart loaded = chart(visit, "search");
        visit.http()
                .json(loaded.search().best(visit.get("q"), MOST_HITS).stream()
                        .map(loaded.chart()::position)
                        .map(ApiForms.PositionForm::of)
                        .toList());
    }

    private void position(Visit visit) {
        String id = visit.http().pathParam("id");
        Position position = chart(visit, "position")
                .chart()
                .findPosition(id)
                .orElseThrow(() -> WebProblem.notFound("position", id));
        visit.http().json(ApiForms.PositionForm.of(position));
    }

    /** What a document makes of the chart of the address; who asked, and what for, is noted. */
    ScenarioResult result(Visit visit, String what, ScenarioDocument document) {
        return results.get(chart(visit, what).chart(), document);
    }

    /** A document with every position named that its plans touch on the chart of the address. */
    ScenarioDocument named(Visit visit, ScenarioDocument document) {
        return results.named(
                charts.get(snapshot(visit), Sight.of(visit.account())).chart(), document);
    }

    private void forecast(Visit visit) {
        OrgChart today = chart(visit, "forecast").chart();
        OrgChart start = visit.find("scenario")
                .map(id -> getScenario(id, snapshot(visit)))
                .map(scenario -> result(visit, scenario, "forecast").after())
                .orElse(today);
        ForecastRequest asked = ForecastRequest.of(visit);
        visit.http().json(ForecastJson.of(asked.from(start, visit), asked.policy(), asked.seed()));
    }

    private void listScenarios(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        audit.add(visit.account().name(), "api-scenarios", snapshot.name());
        visit.http()
                .json(scenarios.listScenarios(snapshot.id()).stream()
                        .map(ApiForms.ScenarioForm::of)
                        .toList());
    }

    private void addScenario(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        ScenarioDocument document = checked(visit, snapshot);
        String name = document.findScenario()
                .orElseThrow(() -> WebProblem.badRequest("problem.missing-value", "steps"))
                .name();
        SavedScenario added =
                scenarios.add(snapshot.id(), name, "", visit.account().name(), document.toJson());
        audit.add(visit.account().name(), "create-scenario", name);
        visit.http().status(201).json(ApiForms.ScenarioForm.of(added));
    }

    private ScenarioDocument checked(Visit visit, Snapshot snapshot) {
        try {
            ScenarioDocument document = ScenarioDocument.ofYaml(visit.http().body());
            ScenarioReader.parse("scenario.yaml", visit.http().body());
            results.get(charts.get(snapshot, Sight.of(visit.account())).chart(), document);
            return document;
        } catch (ScenarioFileException e) {
            throw WebProblem.badRequest("problem.scenario", e.message(visit.language()));
        } catch (IllegalArgumentException e) {
            throw WebProblem.badRequest("problem.scenario", String.valueOf(e.getMessage()));
        }
    }

    /** The scenario of the address. */
    SavedScenario getScenario(Visit visit) {
        return getScenario(visit.http().pathParam("scenario"));
    }

    SavedScenario getScenario(String id) {
        return scenarios.findScenario(id).orElseThrow(() -> WebProblem.notFound("scenario", id));
    }

    private SavedScenario getScenario(String id, Snapshot snapshot) {
        return scenarios.findScenario(id, snapshot).orElseThrow(() -> WebProblem.notFound("scenario", id));
    }

    /** What a scenario makes of its chart; who asked, and what for, is noted. */
    ScenarioResult result(Visit visit, SavedScenario scenario, String what) {
        audit.add(visit.account().name(), "api-" + what, scenario.name());
        Snapshot snapshot = snapshots.findSnapshot(scenario.snapshot()).orElseThrow();
        OrgChart chart = charts.get(snapshot, Sight.of(visit.account())).chart();
        return results.get(chart, ScenarioDocument.ofJson(scenario.document()));
    }

    private void fairness(Visit visit) {
        SavedScenario scenario = getScenario(visit);
        Fairness fairness = FairnessRequest.of(visit).of(result(visit, scenario, "fairness"));
        visit.http().json(FairnessJson.of(fairness, visit.language()));
    }

    private void scenario(Visit visit) {
        SavedScenario scenario = getScenario(visit);
        ScenarioResult result = result(visit, scenario, "scenario");
        ChartFigures after = result.figuresAfter();
        visit.http()
                .json(new ApiForms.ScenarioResultForm(
                        ApiForms.ScenarioForm.of(scenario),
                        ApiForms.ShortFigures.of(result.figuresBefore()),
                        ApiForms.ShortFigures.of(after),
                        result.moves().size()));
    }
}
