package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Sets;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Means;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.SpanLimit;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.optimize.Waves;
import dev.spanwise.analysis.scenario.PlanOptions;
import dev.spanwise.analysis.scenario.file.PlanScenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.pages.scenario.StepForm;
import dev.spanwise.web.scenarios.PlanRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan asked for over HTTP is the one the solver finds when it is asked directly. */
class PlanParityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OLD_HANDS = "hireDate < '2015-01-01'";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String snapshot;
    private static OrgChart chart;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
        owner = server.owner();
        Services services = server.services();
        chart = services.charts()
                .get(services.snapshots().listSnapshots().get(0), Sight.of(Account.LOCAL))
                .chart();
    }

    private static DelayeringBuilder sevenLayers() {
        return usual().maxLayers(7).maxSpan(12);
    }

    private static DelayeringBuilder usual() {
        return Delayering.of(chart)
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .receivers(PlanOptions.USUAL_RECEIVERS.positionsIn(chart));
    }

    private static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = owner.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static void assertSame(String options, DelayeringBuilder problem) throws IOException {
        Plan plan = DelayeringSolver.solve(problem.build());
        JsonNode asked = json("/api/v1" + snapshot + "/plan?max-layers=7&" + options);
        assertThat(asked.get("status").asText()).isEqualTo(plan.status().name());
        assertThat(asked.at("/objective/moved").asInt())
                .isEqualTo(plan.figures().moved());
        assertThat(asked.get("bound").asLong()).isEqualTo(plan.bound());
        List<String> dissolved = new ArrayList<>();
        asked.get("changes")
                .forEach(change -> dissolved.add(change.get("position").asText()));
        assertThat(dissolved)
                .isNotEmpty()
                .isEqualTo(plan.listDissolved().stream().map(Position::id).toList());
    }

    @Test
    void spansByGradeAndByArchetype() throws IOException {
        Map<String, Integer> grades = Map.of("G15", 9, "G13", 7);
        assertSame(
                "max-span=12&max-span-by-grade=G15=9&max-span-by-grade=G13=7&max-span-by-grade=",
                sevenLayers().spanLimit(SpanLimit.perGrade(grades, 12)));
        assertSame(
                "max-span-by-archetype=coach=9",
                sevenLayers().spanLimit(SpanLimit.perArchetype(Map.of(Archetype.COACH, 9), SpanLimit.UNLIMITED)));
        assertSame(
                "max-span=12&max-span-if=" + value("grade == 'G15'=9") + "&max-span-if=",
                sevenLayers().spanLimit(SpanLimit.perGrade(Map.of("G15", 9), 12)));
    }

    @Test
    void weightsAndProtection() throws IOException {
        int[] weights = new int[chart.size()];
        for (int p = 0; p < weights.length; p++) {
            Position position = chart.position(p);
            boolean oldHand = Conditions.parse(OLD_HANDS).test(position);
            weights[p] = position.layer() == 5 ? 0 : oldHand ? 3 : 1;
        }
        assertSame(
                "max-span=12&weigh=" + value("3=" + OLD_HANDS) + "&weigh=" + value("0=layer == 5"),
                sevenLayers().weights(weights));
        assertSame(
                "max-span=12&protect=" + value("department == 'Legal'") + "&protect=" + value("grade == 'G15'"),
                sevenLayers()
                        .protect(Conditions.parse("department == 'Legal' || grade == 'G15'")
                                .positionsIn(chart)));
    }

    @Test
    void linesThatCross() throws IOException {
        assertSame(
                "within=department&crossing=location=3&crossing=",
                sevenLayers()
                        .boundaries(Boundaries.NONE
                                .withWithin(Set.of(Field.DEPARTMENT))
                                .withCrossing(Map.of(Field.LOCATION, 3))));
    }

    @Test
    void wavesAndTheFrontComeWithIt() throws IOException {
        Plan plan = DelayeringSolver.solve(sevenLayers().build());
        List<Wave> waves = Waves.ofAtMost(plan, 10);
        JsonNode asked = json("/api/v1" + snapshot + "/plan?max-layers=7&max-span=12&moves-per-wave=10");
        assertThat(asked.get("waves")).hasSameSizeAs(waves);
        assertThat(asked.at("/waves/1/moves")).hasSameSizeAs(waves.get(1).moves());
        JsonNode points =
                json("/api/v1" + snapshot + "/front?max-layers=7&max-span=12").get("points");
        assertThat(points.findValuesAsText("moved"))
                .contains(String.valueOf(plan.figures().moved()));
    }

    @Test
    void aPlanIsTakenAwayAsTheScenarioThatTheCommandWrites() throws IOException {
        String options = "max-layers=6&max-span=9&peers=on&saved-share=12.5";
        Plan plan = DelayeringSolver.solve(usual().maxLayers(6)
                .maxSpan(9)
                .peers(true)
                .savedShareOfConverted(0.125)
                .build());
        var written = ScenarioReader.parse("plan.yaml", PlanScenario.of(plan, "Six"));

        assertThat(ScenarioReader.parse(
                        "plan.yaml",
                        owner.get("/api/v1" + snapshot + "/plan/scenario?name=Six&" + options)
                                .body()))
                .isEqualTo(written);

        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Six")
                .uri()
                .getPath();
        String before = owner.get(scenario + "/plan.yaml?" + options).body();
        assertThat(ScenarioReader.parse("plan.yaml", before)).isEqualTo(written);
        owner.post(scenario + "/plan", "csrf=" + owner.csrf() + "&" + options);
        assertThat(owner.get(scenario + "/scenario-by-name.yaml").body()).isEqualTo(before);
        assertThat(owner.get(scenario + "/scenario.yaml").body()).contains("optimise:", "saved-share: 12.5%");
    }

    @Test
    void theStepLogHasEveryStepsMoves() throws IOException {
        HttpResponse<String> added = owner.post(
                "/api/v1" + snapshot + "/scenarios",
                "name: Twice\nspan-limit: 40\nsteps:\n  - remove-layer: {layer: 4}\n  - optimise: {max-layers: 6}\n",
                "X-CSRF",
                owner.csrf());
        String id = JSON.readTree(added.body()).get("id").asText();
        var run = ScenarioReader.parse(
                        "x.yaml", owner.get("/api/v1/scenarios/" + id + "/file").body())
                .runOn(chart);

        assertThat(json("/api/v1/scenarios/" + id + "/moves"))
                .hasSize(run.netMoves().size());
        assertThat(json("/api/v1/scenarios/" + id + "/moves?step-log=on"))
                .hasSize(run.moves().size());
        assertThat(run.moves().size()).isGreaterThan(run.netMoves().size());
        String page = snapshot + "/scenarios/" + id;
        assertThat(owner.get(page + "/moves.csv?step-log=on").body().lines())
                .hasSize(run.moves().size() + 1);
        assertThat(json(page + "/moves.json")).hasSize(run.netMoves().size());
        assertThat(json("/api/v1/scenarios/" + id + "/simulation").get("steps")).hasSize(2);

        var named = ScenarioReader.parse(
                "x.yaml", owner.get(page + "/scenario-by-name.yaml").body());
        assertThat(named.runOn(chart).figuresAfter()).isEqualTo(run.figuresAfter());
    }

    @Test
    void everyKindOfStepIsAskedForWithItsTerms() {
        assertThat(StepForm.ALL.stream().map(StepForm::name))
                .containsExactlyInAnyOrderElementsOf(
                        Sets.difference(Set.copyOf(StepKinds.names()), Set.of(PlanRequest.KIND)));
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Steps")
                .uri()
                .getPath();
        String csrf = "csrf=" + owner.csrf();
        for (String step : List.of(
                "kind=reduce&reduce.by=2.5%25&reduce.of=managers&reduce.outcome=convert&reduce.where="
                        + value("department == 'Sales'") + "&reduce.protect=vacant&reduce.span-limit=20"
                        + "&reduce.overflow=allow",
                "kind=reduce&reduce.by=3&reduce.of=positions&reduce.individual-contributors=on",
                "kind=merge-peers&merge-peers.max-span=9&merge-peers.same=location&merge-peers.same=job-family",
                "kind=close-vacancies&close-vacancies.positions=",
                "kind=promote-report&promote-report.position="
                        + chart.position(1).id() + "&promote-report.report=",
                "kind=move&move.positions=&move.to=1082973&move.where=" + value("layer == 7 && manager"))) {
            assertThat(owner.post(scenario + "/steps", csrf + "&" + step).body())
                    .contains("id=\"sliders\"");
        }
        assertThat(ScenarioReader.parse(
                        "x.yaml", owner.get(scenario + "/scenario.yaml").body()))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Condition.class)
                .isEqualTo(ScenarioReader.parse(
                        "x.yaml", """
                            name: Steps
                            steps:
                              - reduce: {by: 2.5%%, of: managers, outcome: convert, where: "department == 'Sales'", \
                                protect: vacant, span-limit: 20, overflow: allow}
                              - reduce: {by: 3, individual-contributors: true}
                              - merge-peers: {max-span: 9, same: [location, job-family]}
                              - close-vacancies: {}
                              - promote-report: {position: '%s'}
                              - move: {to: '1082973', where: "layer == 7 && manager"}
                            """.formatted(chart.position(1).id())));
    }
}
