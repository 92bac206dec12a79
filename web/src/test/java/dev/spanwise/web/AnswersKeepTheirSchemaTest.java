package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
    private static final String SCENARIO = "scenario/scenario.schema.json";

    /** What routes must be asked besides the snapshot or the scenario of their path. */
    private static final Map<String, String> ASKED = Map.of(
            "/snapshots/{snapshot}/search", "?q=a",
            "/snapshots/{snapshot}/plan", "?max-layers=3&max-span=20&moves-per-wave=5",
            "/snapshots/{snapshot}/front", "?max-layers=3&max-span=20",
            "/snapshots/{snapshot}/forecast", "?years=2&runs=3",
            "/snapshots/{snapshot}/analysis", "?by=branch&max-layers=2",
            "/scenarios/{scenario}/change-files", "?system=odoo&effective=2027-01-01");

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
        check(server.importFile(Path.of("../examples/tolvane.csv")), "1000012", 7);
    }

    @Test
    void ofATinyChartWithoutPay() throws IOException {
        check(server.importTable("alone.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cy\n"), "1", 2);
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

    /** A route that adds something is checked by adding it; every other one by asking for what was added. */
    private static void check(String snapshot, String position, int layers) throws IOException {
        Set<String> unchecked = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                unchecked.add(method + " " + path.getKey().substring(BASE.length()))));
        HttpResponse<String> imported = owner.upload(BASE + "/snapshots", "files", "few.csv", "id,manager\n1,\n2,1\n");
        assertKept("post", "/snapshots", imported, unchecked);
        HttpResponse<String> added = owner.post(
                BASE + snapshot + "/scenarios",
                "name: Flat\nsteps:\n  - remove-layer: {layer: 2}\n",
                "X-CSRF",
                owner.csrf());
        assertKept("post", "/snapshots/{snapshot}/scenarios", added, unchecked);
        String scenario = JSON.readTree(added.body()).get("id").asText();
        for (String route : Set.copyOf(unchecked)) {
            if (route.startsWith("get ")) {
                String path = route.substring("get ".length());
                assertKept("get", path, owner.get(address(path, snapshot, scenario, position, layers)), unchecked);
            }
        }
        assertThat(unchecked).isEmpty();
    }

    private static void assertKept(String method, String path, HttpResponse<String> answer, Set<String> unchecked)
            throws IOException {
        String code = method.equals("post") ? "201" : "200";
        assertThat(String.valueOf(answer.statusCode())).as(path + answer.body()).isEqualTo(code);
        JsonNode content = description.get("paths").get(BASE + path).get(method).at("/responses/" + code + "/content");
        String type = content.fieldNames().next();
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(path)
                .startsWith(type);
        JsonNode schema = content.get(type).path("schema");
        assertThat(schema.isObject()).as(path).isTrue();
        if (schema.path("format").asText().equals("binary")) {
            assertThat(answer.body()).as(path).isNotEmpty(); // a file; other tests read it
            unchecked.remove(method + " " + path);
            return;
        }
        String body = type.endsWith("yaml")
                ? JSON.writeValueAsString(new YAMLMapper().readTree(answer.body()))
                : answer.body();
        assertThat(violations(schema, body)).as(path).isEmpty();
        unchecked.remove(method + " " + path);
    }

    private static String address(String path, String snapshot, String scenario, String position, int layers) {
        String id = snapshot.substring(snapshot.lastIndexOf('/') + 1);
        String query = switch (path) {
            case "/compare" -> "?before=snapshot." + id + "&after=scenario." + scenario;
            case "/series" -> "?snapshot=" + id + "&snapshot=" + id;
            case "/snapshots/{snapshot}/plan/scenario" -> "?max-span=20&max-layers=" + layers;
            default -> ASKED.getOrDefault(path, "");
        };
        return BASE
                + path.replace("{snapshot}", id)
                        .replace("{scenario}", scenario)
                        .replace("{id}", position)
                        .replace("{result}/{schema}", Schemas.PATHS.get(0))
                + query;
    }

    private static Set<?> violations(JsonNode answer, String body) throws IOException {
        if (answer.path("$ref").asText().equals("schemas/" + SCENARIO)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(owner.get(BASE + "/schemas/" + SCENARIO).body())
                    .validate(body, InputFormat.JSON);
        }
        ObjectNode schema = answer.deepCopy();
        schema.set("components", description.get("components"));
        String inClasspath = JSON.writeValueAsString(schema).replace("\"schemas/", "\"");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("classpath:dev/spanwise/report/answer.json"), JSON.readTree(inClasspath))
                .validate(body, InputFormat.JSON);
    }
}
