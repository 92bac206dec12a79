package dev.spanwise.web.api;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.SolverProgress;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.forecast.ForecastJson;
import dev.spanwise.report.plan.Optimization;
import dev.spanwise.report.plan.ParetoJson;
import dev.spanwise.report.plan.PlanJson;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.scenarios.Forecasts;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.scenarios.VisibleScenarios;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** What could be made of a chart: the best plan, the curve of plans, and how many layers growth will bring back. */
final class PlanApi {
    private static final String SNAPSHOT = Api.BASE + "/snapshots/{snapshot}";

    private final VisibleScenarios scenarios;
    private final VisibleCharts charts;

    PlanApi(VisibleScenarios scenarios) {
        this.scenarios = scenarios;
        this.charts = scenarios.charts();
    }

    List<Route> routes() {
        return List.of(
                Route.get(SNAPSHOT + "/plan", Role.ANALYST, this::plan),
                Route.get(SNAPSHOT + "/plan/scenario", Role.ANALYST, this::planAsScenario),
                Route.get(SNAPSHOT + "/front", Role.ANALYST, this::front),
                Route.get(SNAPSHOT + "/forecast", Role.ANALYST, this::forecast));
    }

    private void plan(Visit visit) {
        Plan plan = today(visit, "plan").plan(PlanRequest.of(visit).step());
        AskedWaves waves = AskedWaves.of(visit.asked());
        PlanReasons reasons = AskedReasons.of(visit.asked()).about(plan, SolverProgress.NONE);
        visit.http().json(PlanJson.of(Optimization.of(plan, waves.of(plan)).because(reasons), visit.language()));
    }

    private void front(Visit visit) {
        ScenarioResult today = today(visit, "front");
        visit.http().json(ParetoJson.of(today.front(PlanRequest.of(visit).step())));
    }

    /** The chart as it is; who asked, and what for, is noted. */
    private ScenarioResult today(Visit visit, String what) {
        Snapshot snapshot = charts.snapshot(visit);
        charts.saw(visit, what, snapshot);
        return scenarios.result(visit, snapshot, ScenarioDocument.empty("API"));
    }

    /** The plan as a scenario file that names every position. */
    private void planAsScenario(Visit visit) {
        today(visit, "plan");
        PlanRequest asked = PlanRequest.of(visit);
        String name = visit.find("name").orElseGet(() -> visit.texts().get("step." + PlanRequest.KIND));
        ScenarioDocument named = scenarios.named(
                visit, charts.snapshot(visit), ScenarioDocument.empty(name).withStep(PlanRequest.KIND, asked.values()));
        if (named.listSteps().isEmpty()) {
            throw WebProblem.badRequest("problem.nothing-to-name");
        }
        ScenarioApi.answerFile(visit, named);
    }

    private void forecast(Visit visit) {
        Snapshot snapshot = charts.snapshot(visit);
        charts.saw(visit, "forecast", snapshot);
        visit.find("scenario")
                .map(id -> scenarios.get(snapshot, id))
                .ifPresent(scenario -> charts.saw(visit, "forecast", scenario.name()));
        OrgChart start = scenarios.chart(visit, snapshot);
        AskedForecast asked = Forecasts.asked(visit, charts, snapshot);
        visit.http().json(ForecastJson.of(Forecasts.of(asked, start), asked));
    }
}
