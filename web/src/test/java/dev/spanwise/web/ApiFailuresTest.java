package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is the server's own fault is told in JSON too, with a number under which its log says more, and nothing else. */
class ApiFailuresTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    final TestServer server = TestServer.alone();

    /** An answer that names what it was, and a log that has it. */
    private void assertFailure(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=utf-8");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("next").asText()).endsWith(".");
        String message = problem.get("detail").asText();
        assertThat(message).doesNotContain("Exception").doesNotContain("dev.spanwise");
        assertThat(Files.readString(server.folder().resolve("errors.log"))).contains(reference(message) + " ");
    }

    /** The eight digits and letters the sentence ends with. */
    private static String reference(String message) {
        String[] words = message.split("\\W+");
        return List.of(words).stream()
                .filter(word -> word.matches("[0-9a-f]{8}"))
                .findFirst()
                .orElseThrow();
    }

    /** The figures of a snapshot that has just been imported, as the API calls them. */
    private String importStaff() throws IOException {
        return "/api/v1" + server.importTable("staff.csv", "id,manager\n1,\n2,1\n") + "/figures";
    }

    @Test
    void aSnapshotThatCannotBeReadAnyMoreIsAnInternalError() throws IOException {
        String figures = importStaff();
        server.services()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("update snapshot set options = 'spoilt'"));
        server.restart();

        assertFailure(server.owner().get(figures), 500);
    }

    @Test
    void aDatabaseThatIsGoneIsUnavailable() throws IOException {
        String figures = importStaff();
        Caller owner = server.owner();
        server.services().database().close();

        assertFailure(owner.get("/api/v1/snapshots"), 503);
        assertFailure(owner.get(figures), 503);
    }
}
