package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People data is kept from strangers, from other pages and from other names. */
class TrustTest {
    @TempDir
    static Path data;

    private static RunningServer server;
    private static Caller owner;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.in(data);
        owner = server.owner();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theLinkOpensTheDoorOnce() {
        assertThat(owner.get("/").statusCode()).isEqualTo(200);
        assertThat(server.stranger().get("/enter?token=null").statusCode()).isEqualTo(403);
        assertThat(server.server().link().getQuery()).isEqualTo("token=null");
    }

    @Test
    void aStrangerIsSentToSignIn() {
        HttpResponse<String> answer = server.stranger().get("/");
        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.body()).contains("opens with the link that it prints");
    }

    @Test
    void everyAnswerForbidsForeignContentFramesAndGuesses() {
        HttpResponse<String> answer = server.stranger().get("/sign-in");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void anotherNameInTheHostHeaderIsRefused() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
            socket.getOutputStream()
                    .write("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains("421");
        }
    }

    @Test
    void aChangeFromAnotherSiteIsRefused() {
        HttpResponse<String> answer = owner.post("/sign-out", "csrf=" + owner.csrf(), "Origin", "https://evil.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("came from a page of another site");
    }

    @Test
    void aChangeWithoutTheTokenOfTheSessionIsRefused() {
        HttpResponse<String> answer = owner.post("/sign-out", "csrf=guess");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is out of date");
    }

    @Test
    void germanIsSpokenWhereTheBrowserAsksForItOrThePersonSwitched() {
        assertThat(server.stranger()
                        .get("/sign-in", "Accept-Language", "de-AT,en;q=0.5")
                        .body())
                .contains("<html lang=\"de\"", "Anmelden");
        Caller somebody = server.stranger();
        somebody.post("/preferences", "language=de&back=/sign-in");
        assertThat(somebody.get("/sign-in", "Accept-Language", "en").body()).contains("Anmelden");
    }

    @Test
    void aPageThatDoesNotExistSaysWhatToDo() {
        HttpResponse<String> answer = owner.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no page /nowhere. Go back to the start and choose from there.");
    }

    @Test
    void afterSigningInOneStaysOnThisServer() {
        Caller somebody = server.stranger();
        assertThat(somebody.post("/preferences", "language=en&back=//evil.example")
                        .uri()
                        .getHost())
                .isEqualTo("127.0.0.1");
    }
}
