package dev.spanwise.web.api;

import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.catalogue.AskedMoves;
import dev.spanwise.analysis.catalogue.AskedPlanning;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.fairness.FairnessJson;
import dev.spanwise.report.handover.ChangeFiles;
import dev.spanwise.report.sheet.PlanningSheet;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.report.simulation.MoveSheet;
import dev.spanwise.report.simulation.PresetJson;
import dev.spanwise.report.simulation.SimulationJson;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.scenarios.VisibleScenarios;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The scenarios that are kept, and what each makes of its chart. */
final class ScenarioApi {
    private static final String LIST = Api.BASE + "/snapshots/{snapshot}/scenarios";
    private static final String SCENARIO = Api.BASE + "/scenarios/{scenario}";

    private final VisibleScenarios scenarios;
    private final VisibleCharts charts;

    ScenarioApi(VisibleScenarios scenarios) {
        this.scenarios = scenarios;
        this.charts = scenarios.charts();
    }

    List<Route> routes() {
        return List.of(
                Route.get(LIST, Role.ANALYST, this::listScenarios),
                Route.post(LIST, Role.ANALYST, this::addScenario),
                Route.get(Api.BASE + "/snapshots/{snapshot}/planning-sheet", Role.ANALYST, this::planningSheet),
                Route.get(Api.BASE + "/presets", Role.ANALYST, ScenarioApi::presets),
                Route.get(SCENARIO, Role.ANALYST, this::scenario),
                Route.get(SCENARIO + "/fairness", Role.ANALYST, this::fairness),
                Route.get(SCENARIO + "/file", Role.ANALYST, this::file),
                Route.get(SCENARIO + "/simulation", Role.ANALYST, this::simulation),
                Route.get(SCENARIO + "/moves", Role.ANALYST, this::moves),
                Route.get(SCENARIO + "/change-files", Role.ANALYST, this::changeFiles));
    }

    private void listScenarios(Visit visit) {
        Snapshot snapshot = charts.snapshot(visit);
        charts.saw(visit, "scenarios", snapshot);
        visit.http()
                .json(scenarios.store().listScenarios(snapshot.id()).stream()
                        .map(ApiForms.ScenarioForm::of)
                        .toList());
    }

    private void addScenario(Visit visit) {
        Snapshot snapshot = charts.snapshot(visit);
        ScenarioDocument document = read(visit);
        scenarios.result(visit, snapshot, document);
        String name = document.findScenario()
                .orElseThrow(() -> WebProblem.badRequest("problem.missing-value", "steps"))
                .name();
        SavedScenario added =
                scenarios.store().add(snapshot.id(), name, "", visit.account().name(), document.toJson());
        charts.did(visit, "create-scenario", name);
        visit.http().status(201).json(ApiForms.ScenarioForm.of(added));
    }

    private static ScenarioDocument read(Visit visit) {
        ScenarioReader.parse("scenario.yaml", visit.http().body());
        return ScenarioDocument.ofYaml(visit.http().body());
    }

    /** The scenario of the address; who looked, and what for, is noted. */
    private SavedScenario see(Visit visit, String what) {
        SavedScenario scenario = scenarios.scenario(visit);
        charts.saw(visit, what, scenario.name());
        return scenario;
    }

    private void scenario(Visit visit) {
        SavedScenario scenario = see(visit, "scenario");
        visit.http().json(ApiForms.ScenarioResultForm.of(scenario, scenarios.result(visit, scenario)));
    }

    private void fairness(Visit visit) {
        ScenarioResult result = scenarios.result(visit, see(visit, "fairness"));
        visit.http().json(FairnessJson.of(result.fairness(AskedFairness.of(visit.asked())), visit.language()));
    }

    private static void presets(Visit visit) {
        visit.http().json(PresetJson.list(visit.language()));
    }

    private void file(Visit visit) {
        SavedScenario scenario = see(visit, "file");
        answerFile(visit, ScenarioDocument.of(scenario).named(scenario.name()));
    }

    static void answerFile(Visit visit, ScenarioDocument document) {
        visit.http().contentType("application/yaml; charset=utf-8").result(document.toYaml());
    }

    private void simulation(Visit visit) {
        ScenarioRun run = scenarios
                .result(visit, see(visit, "simulation"))
                .findRun()
                .orElseThrow(() -> WebProblem.badRequest("problem.no-steps"));
        visit.http().json(SimulationJson.of(run, visit.language()));
    }

    private void planningSheet(Visit visit) throws IOException {
        OrgChart chart = charts.see(visit, "planning-sheet").chart();
        Optional<Position> root = AskedPlanning.root(visit.asked(), chart);
        visit.http().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        PlanningSheet.write(chart, root, visit.http().outputStream(), visit.language());
    }

    private void changeFiles(Visit visit) throws IOException {
        ChangeFiles files = scenarios.changeFiles(visit, see(visit, "change-files"));
        visit.http().contentType("application/zip");
        files.write(visit.http().outputStream(), visit.language());
    }

    private void moves(Visit visit) throws IOException {
        ScenarioResult result = scenarios.result(visit, see(visit, "moves"));
        boolean stepLog = AskedMoves.STEP_LOG.get(visit.asked());
        visit.http().contentType("application/json");
        MoveSheet.write(
                stepLog ? result.stepLog() : result.moves(),
                result.attributes(),
                RowWriter.Format.JSON,
                visit.http().outputStream(),
                visit.language());
    }
}
