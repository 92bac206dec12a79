package dev.spanwise.web.api;

import dev.spanwise.analysis.scenario.file.ScenarioSchema;
import dev.spanwise.report.json.Schemas;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.imports.ImportJobs;
import dev.spanwise.web.scenarios.VisibleScenarios;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Version 1 of the JSON API, over the same services as the pages. {@code openapi.json} beside this class describes it,
 * and a test holds the two against each other.
 */
public final class Api {
    static final String BASE = "/api/v1";
    /** Scenarios are sent and answered as files. */
    private static final String SCENARIO = "scenario/scenario.schema.json";

    private final VisibleScenarios scenarios;
    private final ImportJobs imports;

    public Api(VisibleScenarios scenarios, ImportJobs imports) {
        this.scenarios = scenarios;
        this.imports = imports;
    }

    public List<Route> routes() {
        return Stream.of(
                        List.of(
                                Route.get(BASE + "/openapi.json", Role.VIEWER, Api::description),
                                Route.get(BASE + "/schemas/{result}/{schema}", Role.VIEWER, Api::schema)),
                        new SnapshotApi(scenarios.charts()).routes(),
                        new ImportApi(imports, scenarios.charts()).routes(),
                        new AnalysisApi(scenarios.charts()).routes(),
                        new PlanApi(scenarios).routes(),
                        new ScenarioApi(scenarios).routes(),
                        new CompareApi(scenarios).routes())
                .flatMap(List::stream)
                .map(Parameters::guarded)
                .toList();
    }

    private static void description(Visit visit) throws IOException {
        try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
            visit.http().contentType("application/json").result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void schema(Visit visit) {
        String path = visit.http().pathParam("result") + "/" + visit.http().pathParam("schema");
        String schema = Schemas.find(path)
                .or(() -> Optional.of(SCENARIO).filter(path::equals).map(scenario -> ScenarioSchema.json()))
                .orElseThrow(() -> WebProblem.notFound("page", path));
        visit.http().contentType("application/json").result(schema);
    }
}
