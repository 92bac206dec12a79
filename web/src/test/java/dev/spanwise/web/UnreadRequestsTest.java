package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody has looked at these: they are answered all the same in words, with the headers of every answer. */
class UnreadRequestsTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    @AfterAll
    static void nothingWentWrongWithin() {
        assertThat(Files.exists(server.folder().resolve("errors.log"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /LONG HTTP/1.1~HOST                                  | 414 | The address is too long. | Die Adresse ist zu lang.
            GET / HTTP/1.1~HOST~Cookie: a=LONG                       | 431 | The headers of the       | Die Kopfzeilen
            GET / HTTP/1.1~HOST~X: LONG                              | 431 | The headers of the       | Die Kopfzeilen
            GET /%zz HTTP/1.1~HOST                                   | 400 | The server could not     | Der Server konnte
            GET /%00 HTTP/1.1~HOST                                   | 400 | The server could not     | Der Server konnte
            GET /%ff%fe HTTP/1.1~HOST                                | 400 | The server could not     | Der Server konnte
            GET /a/..;/b HTTP/1.1~HOST                               | 400 | The server could not     | Der Server konnte
            GET /../../etc/passwd HTTP/1.1~HOST                      | 400 | The server could not     | Der Server konnte
            GET /a\\b HTTP/1.1~HOST                                   | 400 | The server could not     | Der Server konnte
            GET * HTTP/1.1~HOST                                      | 400 | The server could not     | Der Server konnte
            GET http://evil.example/ HTTP/1.1~HOST                   | 400 | The server could not     | Der Server konnte
            CONNECT evil.example:443 HTTP/1.1~HOST                   | 400 | The server could not     | Der Server konnte
            GET / HTTP/1.1                                           | 400 | The server could not     | Der Server konnte
            GET / HTTP/1.1~Host: a b                                 | 400 | The server could not     | Der Server konnte
            GET / HTTP/1.1~Host: [::                                 | 400 | The server could not     | Der Server konnte
            GET / HTTP/1.1~HOST~Host: evil.example                   | 400 | The server could not     | Der Server konnte
            GET / HTTP/1.1~HOST~no colon                             | 400 | The server could not     | Der Server konnte
            POST / HTTP/1.1~HOST~Content-Length: -3                  | 400 | The server could not     | Der Server konnte
            POST / HTTP/1.1~HOST~Content-Length: 3~Content-Length: 4 | 400 | The server could not     | Der Server konnte
            POST / HTTP/1.1~HOST~Transfer-Encoding: gzip             | 400 | The server could not     | Der Server konnte
            POST / HTTP/1.1~HOST~Expect: a miracle                   | 417 | The server could not     | Der Server konnte
            GET / HTTP/2.0~HOST                                      | 426 | The server could not     | Der Server konnte
            GET / HTTP/7.3~HOST                                      | 505 | The server could not     | Der Server konnte
            OPTIONS * HTTP/1.1~HOST                                  | 404 | The server could not     | Der Server konnte
            NONSENSE                                                 | 400 | The server could not     | Der Server konnte
            """)
    void areAnsweredByAPageInEveryLanguage(String request, int status, String english, String german)
            throws IOException {
        assertThat(send(request, status))
                .containsIgnoringCase("\r\ncontent-type: text/html; charset=utf-8\r\n")
                .contains("<p class=\"notice\">" + english, "<p class=\"notice\">" + german);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /api/v1/..;/snapshots HTTP/1.1~HOST                        | 400 | Bad Request | The server could not
            GET /api/v1/%ff%fe HTTP/1.1~HOST~Accept-Language: de           | 400 | Bad Request | Der Server konnte
            GET /api/v1/a\\b HTTP/1.1~HOST                                  | 400 | Bad Request | The server could not
            GET http://evil.example/api/v1/rules HTTP/1.1~HOST             | 400 | Bad Request | The server could not
            GET /api/v1/rules HTTP/1.1~HOST~X: LONG                        | 431 | Request Header Fields Too Large | The headers of the
            """)
    void areAnsweredInJsonUnderTheAddressesOfTheApi(String request, int status, String title, String sentence)
            throws IOException {
        assertThat(send(request, status))
                .containsIgnoringCase("\r\ncontent-type: application/problem+json;charset=utf-8\r\n")
                .contains("\"title\" : \"" + title, "\"status\" : " + status, "\"detail\" : \"" + sentence)
                .contains("/api/v1/openapi.json");
    }

    /** What the body is, and where the next request begins, nobody can tell: what comes behind it is none. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/preferences", "/imports", "/api/v1/snapshots"})
    void piecesInTheFirstVersionOfHttpAreRefusedWithWhatFollows(String path) throws IOException {
        String answer = raw("POST " + path
                + " HTTP/1.0~HOST~Connection: keep-alive~Transfer-Encoding: chunked~~0~~GET /health HTTP/1.1~HOST");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("The server did not understand this request");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).as("the one answer").hasSize(2);
    }

    /** The whole answer, which ends because the server ends the connection, asked for or not. */
    private static String send(String request, int status) throws IOException {
        String answer = raw(request);
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("\r\nconnection: close\r\n")
                .containsIgnoringCase("\r\nx-content-type-options: nosniff\r\n")
                .containsIgnoringCase("\r\ncontent-security-policy: default-src 'none'")
                .containsIgnoringCase("\r\ncache-control: no-store\r\n")
                .doesNotContainIgnoringCase("jetty", "badMessage", "evil.example", "passwd", "Exception");
        return answer;
    }

    private static String raw(String request) throws IOException {
        int port = server.running().server().port();
        String host = "Host: 127.0.0.1:" + port;
        return RunningServer.raw(
                port,
                request.replace("LONG", "x".repeat(9_000)).replace("HOST", host).replace("~", "\r\n") + "\r\n\r\n");
    }
}
