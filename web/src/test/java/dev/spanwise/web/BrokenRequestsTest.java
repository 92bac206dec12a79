package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that no page of ours sends are refused in words, and nobody has to look into errors.log for them. */
class BrokenRequestsTest {
    private static final String UPLOADS = "/api/v1/snapshots";
    private static final String PEOPLE = "id,manager,name\n1,,Ann\n2,1,Bob\n";

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private static Caller owner;

    @BeforeAll
    static void start() {
        owner = server.owner();
    }

    @AfterAll
    static void nothingWentWrongWithin() {
        assertThat(Files.exists(server.folder().resolve("errors.log"))).isFalse();
    }

    @Test
    void noPartOfAnAddressHoldsNul() throws Exception {
        String snapshot = server.importTable("staff.csv", PEOPLE);
        for (String address : List.of(
                snapshot + "/table?q=%00",
                snapshot + "/table?nothing-asked-for=a%00b",
                snapshot + "/explore/positions?%00=1",
                snapshot + ";x=%00/table",
                snapshot + "/year-before?from=%00",
                UPLOADS + "?x=%00")) {
            HttpResponse<String> answer = owner.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.body()).as(address).contains("(NUL)");
        }
        assertThat(owner.get(snapshot + "/table?q=%2500").statusCode()).isEqualTo(200);
    }

    @Test
    void formsThatNobodyCanReadAreRefusedInWords() {
        for (String path : List.of(UPLOADS, "/imports")) {
            assertUnreadable(owner.upload(path, "files", "a\0b.csv", PEOPLE));
            for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
                assertUnreadable(
                        owner.send(HttpRequest.newBuilder(server.running().address(path))
                                .headers("X-CSRF", owner.csrf(), "Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString("--y"))));
            }
        }
    }

    /** Of every kind that is sent: a form, files, a scenario in the API, by somebody known and by a stranger. */
    @Test
    void aCharsetThatNobodyKnowsIsRefusedInWords() throws Exception {
        String snapshot = server.importTable("staff.csv", PEOPLE);
        for (String charset : List.of("xyz", "utf-7", "no%20charset", "\"", "")) {
            for (String sent : List.of(
                    "/preferences application/x-www-form-urlencoded",
                    "/sign-in application/x-www-form-urlencoded",
                    "/imports multipart/form-data; boundary=x",
                    UPLOADS + " multipart/form-data; boundary=x",
                    "/api/v1" + snapshot + "/scenarios text/yaml",
                    "/api/v1" + snapshot + "/scenarios application/json")) {
                HttpResponse<String> answer = sendIn(charset, sent.split(" ", 2));
                assertThat(answer.statusCode()).as(sent + charset).isEqualTo(400);
                assertThat(answer.body()).as(sent + charset).contains("which nobody knows here. Send it in UTF-8");
                assertThat(answer.headers().firstValue("Connection")).contains("close");
            }
        }
        assertThat(sendIn("latin1", "/preferences", "application/x-www-form-urlencoded")
                        .statusCode())
                .isLessThan(400);
    }

    private static HttpResponse<String> sendIn(String charset, String... pathAndType) {
        return owner.send(HttpRequest.newBuilder(server.running().address(pathAndType[0]))
                .headers("X-CSRF", owner.csrf(), "Content-Type", pathAndType[1] + "; charset=" + charset)
                .POST(HttpRequest.BodyPublishers.ofString("name=anna")));
    }

    private static void assertUnreadable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("What was sent cannot be read");
    }
}
