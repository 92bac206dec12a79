package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.security.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People data is kept from strangers, from other pages and from other names. */
class TrustTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;

    @BeforeAll
    static void start() throws IOException {
        owner = server.owner();
    }

    @Test
    void theLinkOpensTheDoorOnce() {
        WebServer opened = server.running().server();
        URI first = opened.link();
        assertThat(opened.link()).isEqualTo(first);
        assertThat(enter(first)).isEqualTo(200);
        assertThat(enter(first)).isEqualTo(403);
        assertThat(enter(opened.link())).isEqualTo(200);
        assertThat(server.stranger().get("/enter?token=null").statusCode()).isEqualTo(403);
    }

    private static int enter(URI link) {
        return server.stranger().get(link.getPath() + "?" + link.getQuery()).statusCode();
    }

    @Test
    void aStrangerIsSentToSignIn() {
        HttpResponse<String> answer = server.stranger().get("/");
        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.body()).contains("opens here with a link that is printed");
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
        assertThat(status("GET /sign-in HTTP/1.1", "Host: evil.example")).contains("421");
    }

    /** The first line of the answer to a request that no HTTP client would send. */
    private static String status(String... head) throws IOException {
        String request = String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n";
        return RunningServer.raw(server.running().server().port(), request)
                .lines()
                .findFirst()
                .orElseThrow();
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
        assertThat(answer.body())
                .contains("There is no page \"/nowhere\". Go to the start page and choose from there.");
    }

    @Test
    void afterSigningInOneStaysOnThisServer() {
        Caller somebody = server.stranger();
        assertThat(somebody.post("/preferences", "language=en&back=//evil.example")
                        .uri()
                        .getHost())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void signingInAgainEndsTheSessionTheBrowserHad() {
        Services services = server.services();
        String planted = services.sessions().start(Account.LOCAL);
        server.addAccount("anna", Role.ANALYST, Optional.empty());
        HttpResponse<String> answer = server.stranger()
                .post(
                        "/sign-in",
                        "name=anna&password=correct+horse+battery",
                        "Cookie",
                        server.running().server().cookies().sessionName() + "=" + planted);
        assertThat(answer.statusCode()).isLessThan(400);
        assertThat(services.sessions().findSession(planted)).isEmpty();
    }

    @Test
    void anUploadThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        String host = "Host: 127.0.0.1:" + server.running().server().port();
        assertThat(status("POST /imports HTTP/1.1", host, "Content-Length: 2000000000"))
                .contains("413");
    }

    @Test
    void behindAProxyGuessesAreCountedForTheirOwnComputer() {
        Addresses behind = new Addresses(80, Optional.of(URI.create("https://spanwise.example.org")), false);
        assertThat(behind.client("127.0.0.1", "1.2.3.4, 5.6.7.8")).isEqualTo("5.6.7.8");
        assertThat(behind.client("127.0.0.1", null)).isEqualTo("127.0.0.1");
        Addresses alone = new Addresses(80, Optional.<URI>empty(), false);
        assertThat(alone.client("127.0.0.1", "5.6.7.8")).isEqualTo("127.0.0.1");
    }
}
