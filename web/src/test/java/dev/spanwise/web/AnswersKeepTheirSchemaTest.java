package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.spanwise.report.json.Schemas;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every answer of the API keeps the schema that openapi.json gives for its route, on a large chart and on a tiny one. */
class AnswersKeepTheirSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "/api/v1";

    /** What routes must be asked besides the snapshot or the scenario of their path. */
    private static final Map<String, String> ASKED = Map.of(
            "/snapshots/{snapshot}/search", "?q=a",
            "/snapshots/{snapshot}/plan", "?max-layers=3&max-span=20&moves-per-wave=5",
            "/snapshots/{snapshot}/front", "?max-layers=3&max-span=20",
            "/snapshots/{snapshot}/forecast", "?years=2&runs=3",
            "/snapshots/{snapshot}/analysis", "?by=branch&max-layers=2");

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        owner = server.owner();
        description = JSON.readTree(owner.get(BASE + "/openapi.json").body());
    }

    @Test
    void ofALargeChartWithEverything() throws IOException {
        check(server.importFile(Path.of("../examples/tolvane.csv")), "1000012");
    }

    @Test
    void ofATinyChartWithoutPay() throws IOException {
        check(server.importTable("alone.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n"), "1");
    }

    @Test
    void everySchemaIsAnsweredAndEveryOneThatIsPointedToIsThere() throws IOException {
        for (String path : Schemas.PATHS) {
            assertThat(JSON.readTree(owner.get(BASE + "/schemas/" + path).body())
                            .get("$schema")
                            .asText())
                    .endsWith("2020-12/schema");
        }
        assertThat(owner.get(BASE + "/schemas/figures/texts.properties").statusCode())
                .isEqualTo(404);
    }

    private static void check(String snapshot, String position) throws IOException {
        HttpResponse<String> added = owner.post(
                BASE + snapshot + "/scenarios",
                "name: Flat\nsteps:\n  - remove-layer: {layer: 2}\n",
                "X-CSRF",
                owner.csrf());
        assertThat(violations("post", "/snapshots/{snapshot}/scenarios", added.body()))
                .isEmpty();
        String scenario = JSON.readTree(added.body()).get("id").asText();
        Set<String> unchecked = new TreeSet<>();
        description.get("paths").properties().forEach(path -> unchecked.add(path.getKey()));
        for (String route : Set.copyOf(unchecked)) {
            String path = route.substring(BASE.length());
            if (description.get("paths").get(route).has("get")
                    && schema("get", path).isObject()) {
                HttpResponse<String> answer = owner.get(address(path, snapshot, scenario, position));
                assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
                assertThat(violations("get", path, answer.body())).as(path).isEmpty();
                unchecked.remove(route);
            }
        }
        assertThat(unchecked)
                .containsExactly(BASE + "/scenarios/{scenario}/file", BASE + "/snapshots/{snapshot}/plan/scenario");
    }

    private static String address(String path, String snapshot, String scenario, String position) {
        String id = snapshot.substring(snapshot.lastIndexOf('/') + 1);
        String query = switch (path) {
            case "/compare" -> "?before=snapshot." + id + "&after=scenario." + scenario;
            case "/series" -> "?snapshot=" + id + "&snapshot=" + id;
            default -> ASKED.getOrDefault(path, "");
        };
        return BASE
                + path.replace("{snapshot}", id)
                        .replace("{scenario}", scenario)
                        .replace("{id}", position)
                        .replace("{result}/{schema}", Schemas.PATHS.get(0))
                + query;
    }

    private static JsonNode schema(String method, String path) {
        String code = method.equals("post") ? "201" : "200";
        return description
                .get("paths")
                .get(BASE + path)
                .get(method)
                .at("/responses/" + code + "/content/application~1json/schema");
    }

    private static Set<?> violations(String method, String path, String answer) throws IOException {
        ObjectNode schema = schema(method, path).deepCopy();
        schema.set("components", description.get("components"));
        String inClasspath = JSON.writeValueAsString(schema).replace("\"schemas/", "\"");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("classpath:dev/spanwise/report/answer.json"), JSON.readTree(inClasspath))
                .validate(answer, InputFormat.JSON);
    }
}
