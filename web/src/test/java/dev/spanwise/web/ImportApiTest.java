package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A script imports a file over the API as the browser does, and hears what is wrong with it. */
class ImportApiTest {
    private static final String IMPORTS = "/api/v1/snapshots";
    private static final String STAFF = "nr;boss;name\n1;;Ada\n2;1;Ben\n3;1;Cy\n";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;

    @BeforeAll
    static void start() throws IOException {
        owner = server.owner();
    }

    private static JsonNode imported(String content, Map<String, String> fields) throws IOException {
        HttpResponse<String> answer = owner.upload(IMPORTS, "files", "staff 2025-03-31.csv", content, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new ObjectMapper().readTree(answer.body());
    }

    private static JsonNode refused(String content, Map<String, String> fields) throws IOException {
        int before = server.services().snapshots().listSnapshots().size();
        HttpResponse<String> answer = owner.upload(IMPORTS, "files", "staff.csv", content, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(server.services().snapshots().listSnapshots()).hasSize(before);
        return new ObjectMapper().readTree(answer.body()).get("detail");
    }

    private static JsonNode figures(JsonNode snapshot) throws IOException {
        String path = IMPORTS + "/" + snapshot.get("id").asText() + "/figures";
        return new ObjectMapper().readTree(owner.get(path).body());
    }

    @Test
    void aFileBecomesASnapshotNamedAndDatedAsInTheBrowser() throws IOException {
        JsonNode snapshot = imported(STAFF, Map.of());
        assertThat(snapshot.get("name").asText()).isEqualTo("staff 2025-03-31");
        assertThat(snapshot.get("asOf").asText()).isEqualTo("2025-03-31");
        assertThat(figures(snapshot).get("headcount").asInt()).isEqualTo(3);
    }

    @Test
    void itIsReadAsTheFieldsSay() throws IOException {
        String both = "nr;boss;chief;name\n1;;;Ada\n2;1;1;Ben\n3;1;2;Cy\n";
        Map<String, String> fields =
                Map.of("map", "manager=chief", "name", "March", "day", "2025-03-01", "delimiter", "semicolon");
        JsonNode snapshot = imported(both, fields);
        assertThat(snapshot.get("name").asText()).isEqualTo("March");
        assertThat(snapshot.get("asOf").asText()).isEqualTo("2025-03-01");
        assertThat(figures(snapshot).get("layers").asInt()).isEqualTo(3);
    }

    @Test
    void aFieldThatNothingIsDoneWithIsRefused() throws IOException {
        assertThat(refused(STAFF, Map.of("skip-row", "1")).asText())
                .startsWith("There is no parameter \"skip-row\" here. Did you mean \"skip-rows\"? Allowed: charset, ");
        HttpResponse<String> file = owner.upload(IMPORTS, "fiels", "staff.csv", STAFF);
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(file.body()).contains("Did you mean \\\"files\\\"?");
    }

    @Test
    void whatCannotBeReadIsRefusedInWordsAndNotKept() throws IOException {
        assertThat(refused("", Map.of()).asText()).contains("file");
        assertThat(refused(STAFF, Map.of("map", "id=number")).asText()).contains("number");
        assertThat(refused("id,manager\n1,2\n2,1\n", Map.of("on-cycle", "fail")).asText())
                .contains("1", "2");
        assertThat(refused(STAFF, Map.of("day", "soon")).asText()).contains("soon");
        assertThat(refused(STAFF, Map.of("on-cycle", "perhaps")).asText()).contains("perhaps", "break", "fail");
    }
}
