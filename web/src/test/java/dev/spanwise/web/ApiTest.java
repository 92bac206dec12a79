package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.AuditEntry;
import dev.spanwise.web.visit.Route;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The JSON API answers as openapi.json says, with the figures of the pages. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String snapshot;

    @BeforeAll
    static void start() throws IOException {
        snapshot = "/api/v1"
                + server.importTable("staff.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cy\n4,2,Dora\n5,1,Edi\n");
        owner = server.owner();
    }

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = owner.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void theDescriptionAndTheRoutesAreTheSame() throws IOException {
        Set<String> described = new TreeSet<>();
        json("/api/v1/openapi.json")
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> routed = new TreeSet<>();
        for (Route route : server.services().api().routes()) {
            routed.add(route.method().name() + " " + route.path());
        }
        assertThat(described).isEqualTo(routed);
    }

    @Test
    void figuresAreThoseOfTheChart() throws IOException {
        JsonNode figures = json(snapshot + "/figures");
        assertThat(figures.get("headcount").asInt()).isEqualTo(5);
        assertThat(figures.get("layers").asInt()).isEqualTo(3);
        assertThat(figures.at("/span/mean").asDouble()).isEqualTo(2);
    }

    @Test
    void theDocumentsOfCommandsAreAnsweredWithTheirOptions() throws IOException {
        JsonNode analysis = json(snapshot + "/analysis?by=branch&max-layers=2&span=1..9");
        assertThat(analysis.get("headcount").asInt()).isEqualTo(5);
        assertThat(analysis.get("groupedBy").asText()).isEqualTo("branch");
        assertThat(analysis.get("findings").findValuesAsText("rule")).contains("layers-over-target");
        assertThat(json(snapshot + "/check").get("problems")).isEmpty();
        assertThat(json("/api/v1/rules").findValuesAsText("rule")).contains("too-narrow");
    }

    @Test
    void aPlanSaysWhoMovesToWhom() throws IOException {
        JsonNode plan = json(snapshot + "/plan?max-layers=2&max-span=10");
        assertThat(plan.get("status").asText()).isEqualTo("OPTIMAL");
        assertThat(plan.at("/objective/moved").asInt()).isEqualTo(2);
        assertThat(plan.at("/changes/0/position").asText()).isEqualTo("2");
    }

    @Test
    void aPlanTakesWhatTheCommandTakes() throws IOException {
        assertThat(json(snapshot + "/plan?max-layers=3&max-span=10&dissolve-at-least=1")
                        .at("/objective/dissolved")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(snapshot + "/plan?max-layers=2&max-span=3&outcome=eliminate")
                        .get("status"))
                .isEqualTo(json(snapshot + "/plan?max-layers=2&max-span=3&outcome=eliminate&objective=dissolved")
                        .get("status"));
        assertThat(json(snapshot + "/plan?max-layers=2&max-span=10&max-new-reports=1")
                        .get("status")
                        .asText())
                .isEqualTo("INFEASIBLE");
        HttpResponse<String> peers = owner.get(snapshot + "/plan?max-layers=2&max-span=10&peers=on&within=department");
        assertThat(JSON.readTree(peers.body()).get("family").asText()).isEqualTo("dissolve,lift,peers");
        assertThat(json(snapshot + "/plan?max-layers=2&max-span=10&allow=lift")
                        .get("family")
                        .asText())
                .isEqualTo("lift");
        assertThat(json(snapshot + "/plan?max-layers=2&max-span=10&peers=false&within=department")
                        .get("status"))
                .isEqualTo(json(snapshot + "/plan?max-layers=2&max-span=10&within=department")
                        .get("status"));
    }

    @Test
    void aForecastIsThatOfTheCommand() throws IOException {
        JsonNode forecast = json(snapshot + "/forecast?years=2&runs=3&seed=7&shrink=5&area=span+%3D%3D+0");
        assertThat(forecast.get("years")).isNotNull();
        assertThat(json(snapshot + "/forecast?years=1&runs=1&hiring=2.5%25&seed=-9000000000")
                        .get("seed")
                        .asLong())
                .isEqualTo(-9_000_000_000L);
        assertThat(owner.get(snapshot + "/forecast?hiring=many").body())
                .contains("must be a percentage such as 15%, from 0% to 100%");
        HttpResponse<String> area = owner.get(snapshot + "/forecast?area=manager");
        assertThat(JSON.readTree(area.body()).get("detail").asText())
                .startsWith("\"area\" needs \"shrink\", the share that is not needed any more each year");
        HttpResponse<String> wrong = owner.get(snapshot + "/forecast?area=manger&shrink=5");
        assertThat(JSON.readTree(wrong.body()).get("detail").asText())
                .startsWith("\"area\": The condition cannot be understood at line 1, column 1");
    }

    @Test
    void earlierSnapshotsTellTheRates() throws IOException {
        String old = server.importTable("staff 2024-12-31.csv", "id,manager\n1,\n2,1\n3,1\n4,2\n");
        String id = old.substring(old.lastIndexOf('/') + 1);
        JsonNode learned = json(snapshot + "/forecast?years=1&runs=1&history=" + id);

        assertThat(learned.at("/policy/hiring").asDouble()).isNotEqualTo(0.05);
        assertThat(json(snapshot + "/forecast?years=1&runs=1&hiring=7&history=" + id)
                        .at("/policy/hiring")
                        .asDouble())
                .isEqualTo(0.07);
        String itself = snapshot.substring(snapshot.lastIndexOf('/') + 1);
        assertThat(owner.get(snapshot + "/forecast?history=" + itself).body())
                .contains("rates are learned from snapshots of earlier, different days");
    }

    /** The chart of the next half-year is imported without a move of its own: whoever moved before is to rest. */
    @Test
    void earlierSnapshotsTellWhoHadAnotherManager() throws IOException {
        String today = "id,manager\n1,\n2,1\n3,1\n5,2\n6,5\n7,5\n";
        String query = "/plan?max-layers=3&allow=dissolve&rest=newManager";
        String alone = "/api/v1" + server.importTable("rest 2031-06-30.csv", today);
        assertThat(owner.get(alone + query).body()).contains("that is not known: it takes earlier exports");
        server.importTable("rest 2030-12-31.csv", today.replace("5,2", "5,3"));

        assertThat(json(alone + query).at("/objective/moved").asInt()).isEqualTo(2);
        assertThat(json(alone + query.replace("newManager", "false"))
                        .at("/objective/moved")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aForecastStartsFromAScenarioOfItsOwnSnapshotAndItIsNotedWhoAsked() throws IOException {
        HttpResponse<String> added = owner.post(
                snapshot + "/scenarios", "name: Seen\nsteps:\n  - remove-layer: {layer: 2}\n", "X-CSRF", owner.csrf());
        String scenario = JSON.readTree(added.body()).get("id").asText();
        String query = "/forecast?years=1&runs=1&scenario=" + scenario;
        assertThat(json(snapshot + query).get("years")).isNotNull();
        json("/api/v1/scenarios/" + scenario);
        assertThat(server.services().audit().listEntries("", 1_000, 0))
                .filteredOn(entry -> entry.subject().equals("Seen"))
                .extracting(AuditEntry::action)
                .contains("api-forecast", "api-scenario");

        String other = server.importTable("other.csv", "id,manager\n1,\n2,1\n");
        HttpResponse<String> foreign = owner.get("/api/v1" + other + query);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).contains("There is no scenario \\\"" + scenario);
        assertThat(owner.get(other + query).statusCode()).isEqualTo(404);
    }

    @Test
    void fairnessIsHeldAgainstTheChosenLaw() throws IOException {
        HttpResponse<String> added = owner.post(
                snapshot + "/scenarios",
                "name: Closed\noutcome: eliminate\nsteps:\n  - dissolve: {positions: ['2']}\n",
                "X-CSRF",
                owner.csrf());
        String path =
                "/api/v1/scenarios/" + JSON.readTree(added.body()).get("id").asText() + "/fairness";
        JsonNode german = json(path + "?jurisdiction=germany&as-of=2026-12-31");
        assertThat(german.get("day").asText()).isEqualTo("2026-12-31");
        assertThat(jurisdictions(german)).containsOnly("germany");
        assertThat(jurisdictions(json(path + "?jurisdiction=france"))).containsOnly("france");
        assertThat(jurisdictions(json(path))).contains("germany", "united-kingdom", "france", "united-states");
        assertThat(owner.get(path + "?as-of=tomorrow").body())
                .contains("\\\"tomorrow\\\", but must be a day such as 2026-12-31.");
    }

    @Test
    void chartsAreComparedByAnyField() throws IOException {
        String other = server.importTable("later.csv", "id,manager,name\na,,Ada\nb,a,Ben\nc,a,Cy\n");
        String before = snapshot.substring(snapshot.lastIndexOf('/') + 1);
        String after = other.substring(other.lastIndexOf('/') + 1);
        String pair = "before=snapshot." + before + "&after=snapshot." + after;
        assertThat(json("/api/v1/compare?" + pair).get("joined")).hasSize(3);
        assertThat(json("/api/v1/compare?match-by=name&" + pair).get("joined")).isEmpty();
        assertThat(json("/api/v1/compare?match-by=name&" + pair).get("left")).hasSize(2);
        assertThat(json("/api/v1/series?match-by=name&snapshot=" + before + "&snapshot=" + after)
                        .findValuesAsText("left"))
                .contains("2");
        assertThat(owner.get("/api/v1/compare?match-by=pay&" + pair).body())
                .contains("\\\"match-by\\\" is \\\"pay\\\", but must be one of: id, email, name, title.");
    }

    private static Set<String> jurisdictions(JsonNode fairness) {
        Set<String> ids = new TreeSet<>();
        fairness.get("notices")
                .forEach(notice -> ids.add(notice.get("jurisdiction").asText()));
        return ids;
    }

    @Test
    void aScenarioFileBecomesAScenario() throws IOException {
        HttpResponse<String> added = owner.post(
                snapshot + "/scenarios", "name: Flat\nsteps:\n  - remove-layer: {layer: 2}\n", "X-CSRF", owner.csrf());
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonNode scenario = json(
                "/api/v1/scenarios/" + JSON.readTree(added.body()).get("id").asText());
        assertThat(scenario.get("before").get("layers").asInt()).isEqualTo(3);
        assertThat(scenario.get("after").get("layers").asInt()).isEqualTo(2);
    }

    @Test
    void aStrangerIsRefusedInJson() throws IOException {
        HttpResponse<String> answer = server.stranger().get("/api/v1/snapshots");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(answer.body()).get("detail").asText()).isEqualTo("Sign in first.");
    }
}
