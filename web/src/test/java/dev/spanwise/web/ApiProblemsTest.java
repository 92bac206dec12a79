package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.visit.Route;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever goes wrong with a route of the API, the answer is JSON that says what, and what to do next. */
class ApiProblemsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String snapshot;
    private static String scenario;

    @BeforeAll
    static void start() throws IOException {
        snapshot = "/api/v1" + server.importTable("staff.csv", "id,manager\n1,\n2,1\n");
        owner = server.owner();
        HttpResponse<String> added = owner.post(
                snapshot + "/scenarios", "name: Flat\nsteps:\n  - remove-layer: {layer: 2}\n", "X-CSRF", owner.csrf());
        scenario = JSON.readTree(added.body()).get("id").asText();
    }

    private static List<Route> routes() {
        return server.services().api().routes();
    }

    private static HttpResponse<String> call(Caller caller, HandlerType method, String path) {
        return method.equals(HandlerType.GET)
                ? caller.get(path)
                : caller.post(path, "steps: 7", "X-CSRF", owner.csrf());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=utf-8");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).endsWith(".");
        assertThat(problem.get("next").asText()).endsWith(".");
    }

    @Test
    void aStrangerIsToldToSignIn() throws IOException {
        for (Route route : routes()) {
            assertProblem(call(server.stranger(), route.method(), route.path().replaceAll("[{}]", "")), 401);
        }
    }

    @Test
    void whatIsNotThereIsToldOnEveryRouteThatNamesSomething() throws IOException {
        for (Route route : routes()) {
            if (route.path().contains("{")) {
                assertProblem(call(owner, route.method(), route.path().replaceAll("[{}]", "")), 404);
            }
        }
        assertProblem(owner.get(snapshot + "/positions/nobody"), 404);
        assertProblem(owner.get("/api/v1/nothing"), 404);
    }

    @Test
    void valuesThatAreMissingOrNotAllowedAreNamed() throws IOException {
        assertProblem(owner.get(snapshot + "/plan?max-span=2"), 400);
        assertProblem(owner.get(snapshot + "/plan?max-layers=0&max-span=5"), 400);
        assertProblem(owner.get(snapshot + "/search"), 400);
        assertProblem(owner.get(snapshot + "/findings?span=wide"), 400);
        assertProblem(owner.get(snapshot + "/analysis?by=shoe-size"), 400);
        assertProblem(call(owner, HandlerType.POST, snapshot + "/scenarios"), 400);
    }

    /** What nothing is done with would be lost in silence: an old name of an option, a misspelt one. */
    @Test
    void aParameterThatARouteDoesNotTakeIsRefusedOnEveryRoute() throws IOException {
        JsonNode description = JSON.readTree(owner.get("/api/v1/openapi.json").body());
        for (Route route : routes()) {
            HttpResponse<String> refused =
                    call(owner, route.method(), address(route.path()).replaceAll("[{}]", "") + "?layres=5");
            assertProblem(refused, 400);
            String detail = JSON.readTree(refused.body()).get("detail").asText();
            assertThat(detail).startsWith("There is no parameter \"layres\" here");
            String method = route.method().name().toLowerCase(Locale.ROOT);
            for (JsonNode reference :
                    description.get("paths").get(route.path()).get(method).path("parameters")) {
                JsonNode parameter =
                        description.at(reference.get("$ref").asText().substring(1));
                if (parameter.get("in").asText().equals("query")) {
                    assertThat(detail)
                            .containsPattern("[:,] " + parameter.get("name").asText() + "[,.]");
                }
            }
        }
    }

    @Test
    void theParameterThatWasProbablyMeantIsNamed() {
        assertThat(owner.get(snapshot + "/plan?layers=5&max-span=9").body())
                .contains("Did you mean \\\"max-layers\\\"?");
        assertThat(owner.get(snapshot + "/forecast?yaers=5").body()).contains("Did you mean \\\"years\\\"?");
        assertThat(owner.get(snapshot + "/figures?span=5", "Accept-Language", "de")
                        .body())
                .contains("Einen Parameter „span“ gibt es hier nicht. Erlaubt: branch, department,");
        assertThat(owner.get(snapshot + "/check?span=5").body()).contains("this address takes none");
    }

    @Test
    void whatDoesNotGoTogetherIsToldInWords() {
        String plan = snapshot + "/plan?max-layers=2";
        assertThat(owner.get(plan + "&max-span-by-grade=G15=9&max-span-by-archetype=coach=9")
                        .body())
                .contains("spans are limited by grade or by archetype. Leave one of them out.");
        assertThat(owner.get(plan + "&max-span-by-archetype=boss=9").body()).contains("must be one of: player-coach");
        assertThat(owner.get(plan + "&max-span-by-grade=G15=none").body())
                .contains("must be a whole number from 1 to 100,000,000");
        assertThat(owner.get(plan + "&weigh=3=mangaer").body()).contains("there is no name");
        assertThat(owner.get(plan + "&protect=mangaer").body()).contains("there is no name");
        assertThat(owner.get(plan + "&max-span=12&saved-share=120").body())
                .contains("must be a percentage such as 15%, from 0% to 100%");
        assertThat(owner.get(snapshot + "/plan/scenario?max-layers=99").body())
                .contains("The plan removes no management position");
    }

    /** Every parameter the description calls a switch, on each route that has one and always an answer. */
    @Test
    void aSwitchIsOnOrOffAndNothingElse() throws IOException {
        int switches = 0;
        JsonNode description = JSON.readTree(owner.get("/api/v1/openapi.json").body());
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (JsonNode reference : path.getValue().path("get").path("parameters")) {
                JsonNode parameter =
                        description.at(reference.get("$ref").asText().substring(1));
                if (!path.getKey().endsWith("/plan/scenario") && isSwitch(parameter.get("schema"))) {
                    String name = parameter.get("name").asText();
                    boolean ofPlan = path.getKey().matches(".*/(plan|front)");
                    String needed = ofPlan ? "max-layers=2&max-span=5&" : "";
                    assertIsASwitch(address(path.getKey()) + "?" + needed + name + "=", name);
                    switches++;
                }
            }
        }
        assertThat(switches).isEqualTo(7);
    }

    private static boolean isSwitch(JsonNode schema) {
        return schema.path("$ref").asText().endsWith("/Switch")
                || schema.path("type").asText().equals("boolean");
    }

    private static String address(String path) {
        return path.replace("/api/v1/snapshots/{snapshot}", snapshot).replace("{scenario}", scenario);
    }

    private static void assertIsASwitch(String address, String name) throws IOException {
        for (String allowed : List.of("on", "true", "off", "false", "")) {
            assertThat(owner.get(address + allowed).statusCode())
                    .as(address + allowed)
                    .isEqualTo(200);
        }
        assertThat(owner.get(address + "on").body())
                .isEqualTo(owner.get(address + "true").body());
        assertThat(owner.get(address + "off").body())
                .isEqualTo(owner.get(address + "false").body())
                .isEqualTo(owner.get(address).body());
        HttpResponse<String> refused = owner.get(address + "maybe");
        assertProblem(refused, 400);
        assertThat(JSON.readTree(refused.body()).get("detail").asText()).contains(name, " is \"maybe\"", "true");
    }

    @Test
    void aChangeWithoutTheTokenAndAnUnknownMethodAreRefused() throws IOException {
        assertProblem(owner.post(snapshot + "/scenarios", "name: x"), 403);
        HttpRequest.Builder patch = HttpRequest.newBuilder(server.running().address(snapshot + "/figures"))
                .method("PATCH", HttpRequest.BodyPublishers.noBody());
        assertProblem(owner.send(patch), 405);
    }
}
