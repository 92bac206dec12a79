package dev.spanwise.web.api;

import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.report.plan.ParetoJson;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.report.simulation.MoveSheet;
import dev.spanwise.report.simulation.SimulationJson;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.scenarios.WavesRequest;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.List;

/** What {@code optimize}, {@code simulate} and {@code presets} answer, over HTTP. */
final class ScenarioApi {
    private static final String SNAPSHOT = "/api/v1/snapshots/{snapshot}";
    private static final String SCENARIO = "/api/v1/scenarios/{scenario}";

    private final Api api;

    ScenarioApi(Api api) {
        this.api = api;
    }

    List<Route> routes() {
        return List.of(
                Route.get(SNAPSHOT + "/plan", Role.ANALYST, this::plan),
                Route.get(SNAPSHOT + "/plan/scenario", Role.ANALYST, this::planAsScenario),
                Route.get(SNAPSHOT + "/front", Role.ANALYST, this::front),
                Route.get("/api/v1/presets", Role.ANALYST, ScenarioApi::presets),
                Route.get(SCENARIO + "/file", Role.ANALYST, this::file),
                Route.get(SCENARIO + "/simulation", Role.ANALYST, this::simulation),
                Route.get(SCENARIO + "/moves", Role.ANALYST, this::moves));
    }

    private void plan(Visit visit) {
        ScenarioResult today = today(visit, "plan");
        Plan plan = today.plan(PlanRequest.of(visit).step());
        WavesRequest waves = WavesRequest.of(visit);
        visit.http().json(ApiForms.PlanForm.of(plan, waves.of(plan), visit.language()));
    }

    private void front(Visit visit) {
        ScenarioResult today = today(visit, "front");
        visit.http().json(ParetoJson.of(today.front(PlanRequest.of(visit).step())));
    }

    /** The chart as it is, with the positions protected that the visit names. */
    private ScenarioResult today(Visit visit, String what) {
        try {
            return api.result(visit, what, protecting(visit, "API"));
        } catch (ConditionException e) {
            throw WebProblem.badRequest("problem.condition", e.message(visit.language()));
        }
    }

    private static ScenarioDocument protecting(Visit visit, String name) {
        ScenarioDocument document = ScenarioDocument.empty(name);
        for (String condition : visit.list("protect")) {
            document = condition.isBlank() ? document : document.protecting(condition.strip());
        }
        return document;
    }

    /** The plan as a scenario file that names every position. */
    private void planAsScenario(Visit visit) {
        today(visit, "plan");
        PlanRequest asked = PlanRequest.of(visit);
        String name = visit.find("name").orElseGet(() -> visit.texts().get("step." + PlanRequest.KIND));
        ScenarioDocument document = protecting(visit, name).withStep(PlanRequest.KIND, asked.figures());
        answerFile(visit, api.named(visit, document));
    }

    private static void answerFile(Visit visit, ScenarioDocument document) {
        if (document.listSteps().isEmpty()) {
            throw WebProblem.badRequest("problem.nothing-to-name");
        }
        visit.http().contentType("application/yaml; charset=utf-8").result(document.toYaml());
    }

    private static void presets(Visit visit) {
        visit.http()
                .json(Presets.list().stream()
                        .map(preset -> ApiForms.PresetForm.of(preset, visit.language()))
                        .toList());
    }

    private void file(Visit visit) {
        SavedScenario scenario = api.getScenario(visit);
        api.result(visit, scenario, "file");
        visit.http()
                .contentType("application/yaml; charset=utf-8")
                .result(ScenarioDocument.ofJson(scenario.document())
                        .named(scenario.name())
                        .toYaml());
    }

    private void simulation(Visit visit) {
        SavedScenario scenario = api.getScenario(visit);
        ScenarioRun run = api.result(visit, scenario, "simulation")
                .findRun()
                .orElseThrow(() -> WebProblem.badRequest("problem.no-steps"));
        visit.http().json(SimulationJson.of(run, visit.language()));
    }

    private void moves(Visit visit) throws IOException {
        ScenarioResult result = api.result(visit, api.getScenario(visit), "moves");
        boolean stepLog = visit.isOn("step-log");
        visit.http().contentType("application/json");
        MoveSheet.write(
                stepLog ? result.stepLog() : result.moves(),
                result.before().attributes(),
                RowWriter.Format.JSON,
                visit.http().outputStream(),
                visit.language());
    }
}
