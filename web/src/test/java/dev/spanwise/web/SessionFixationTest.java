package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that somebody else may know, because it was made up, planted in a browser or kept, opens nothing. */
class SessionFixationTest {
    private static final String OTHER_PASSWORD = "quite another long one";

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    @BeforeEach
    void addAnna() {
        server.services().accounts().remove("anna");
        server.addAccount("anna", Role.ANALYST, Optional.empty());
    }

    @Test
    void everyWayInGivesASessionThatNobodyKnewBefore() {
        Caller anna = server.stranger();
        String first = givenBy(signIn(anna, TestServer.PASSWORD));
        assertThat(opens(first)).isTrue();
        String second = givenBy(signIn(anna, TestServer.PASSWORD));
        assertThat(second).isNotEqualTo(first);
        assertThat(opens(first)).as("what the same browser had before").isFalse();
        String third = givenBy(changePassword(anna));
        assertThat(third).isNotEqualTo(second);
        assertThat(opens(second)).as("of the old password").isFalse();
        assertThat(opens(third)).isTrue();
    }

    @Test
    void aSessionThatTheBrowserMadeUpIsNeverTaken() {
        String planted = "A".repeat(43);
        String form = "name=anna&password=" + encoded(TestServer.PASSWORD);
        assertThat(givenBy(server.stranger().post("/sign-in", form, "Cookie", cookie(planted))))
                .isNotEqualTo(planted);
        String link = server.running().server().link().getQuery();
        assertThat(givenBy(server.stranger().get("/enter?" + link, "Cookie", cookie(planted))))
                .isNotEqualTo(planted);
        server.stranger().post("/sign-in?" + cookie(planted), form + "&" + cookie(planted));
        assertThat(opens(planted)).isFalse();
    }

    /** Somebody plants a session of their own in Anna's browser, and waits for her to sign in with it. */
    @Test
    void aSessionOfSomebodyElseIsNotHandedOn() {
        String planted = givenBy(signIn(server.stranger(), TestServer.PASSWORD));
        server.services().accounts().remove("berta");
        server.addAccount("berta", Role.ADMINISTRATOR, Optional.empty());
        String form = "name=berta&password=" + encoded(TestServer.PASSWORD);
        String own = givenBy(server.stranger().post("/sign-in", form, "Cookie", cookie(planted)));
        assertThat(own).isNotEqualTo(planted);
        assertThat(opens(planted)).isFalse();
        assertThat(opens(own)).isTrue();
    }

    @Test
    void afterSigningOutTheSessionChangesNothingEither() {
        Caller anna = server.stranger();
        String kept = givenBy(signIn(anna, TestServer.PASSWORD));
        String csrf = anna.csrf();
        anna.post("/sign-out", "csrf=" + csrf);
        assertThat(opens(kept)).isFalse();
        for (String path : List.of("/api/v1/snapshots", "/imports", "/password")) {
            HttpResponse<String> answer =
                    server.stranger().post(path, "csrf=" + csrf, "Cookie", cookie(kept), "X-CSRF", csrf);
            assertThat(answer.uri().getPath() + answer.statusCode())
                    .as(path)
                    .isIn("/sign-in200", "/api/v1/snapshots401");
        }
    }

    /** One computer signs out; the other one goes on. */
    @Test
    void signingOutEndsThisSessionAndNoOther() {
        Caller anna = server.stranger();
        String here = givenBy(signIn(anna, TestServer.PASSWORD));
        String there = givenBy(signIn(server.stranger(), TestServer.PASSWORD));
        anna.post("/sign-out", "csrf=" + anna.csrf());
        assertThat(opens(here)).isFalse();
        assertThat(opens(there)).isTrue();
    }

    @Test
    void anotherPasswordEndsTheSessionsOnEveryOtherComputer() {
        String there = givenBy(signIn(server.stranger(), TestServer.PASSWORD));
        Caller anna = server.stranger();
        signIn(anna, TestServer.PASSWORD);
        String here = givenBy(changePassword(anna));
        assertThat(opens(there)).isFalse();
        assertThat(opens(here)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/password &password=quite+another+long+one", "/disable ", "/remove "})
    void whatAnAdministratorEndsStaysEnded(String change) {
        String session = givenBy(signIn(server.stranger(), TestServer.PASSWORD));
        Caller owner = server.owner();
        String form = "csrf=" + owner.csrf() + "&name=anna";
        owner.post("/accounts" + change.split(" ", -1)[0], form + change.split(" ", -1)[1]);
        assertThat(opens(session)).isFalse();
        owner.post("/accounts/enable", form);
        assertThat(opens(session)).as("enabled again").isFalse();
        addAnna();
        assertThat(opens(session)).as("another account of the same name").isFalse();
    }

    private static HttpResponse<String> signIn(Caller caller, String password) {
        return caller.post("/sign-in", "name=anna&password=" + encoded(password));
    }

    private static HttpResponse<String> changePassword(Caller anna) {
        String next = encoded(OTHER_PASSWORD);
        String form = "&old=" + encoded(TestServer.PASSWORD) + "&new=" + next + "&again=" + next;
        return anna.post("/password", "csrf=" + anna.csrf() + form);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cookie(String session) {
        return server.running().server().cookies().sessionName() + "=" + session;
    }

    /** The session that the answer before the page that was shown at last gave. */
    private static String givenBy(HttpResponse<String> shown) {
        return shown.previousResponse().orElseThrow().headers().allValues("Set-Cookie").stream()
                .filter(given -> given.startsWith(cookie("")))
                .map(given -> given.substring(cookie("").length(), given.indexOf(';')))
                .collect(MoreCollectors.onlyElement());
    }

    private static boolean opens(String session) {
        HttpResponse<String> page = server.stranger().get("/", "Cookie", cookie(session));
        int program = server.stranger()
                .get("/api/v1/snapshots", "Cookie", cookie(session))
                .statusCode();
        assertThat(program).isEqualTo(page.uri().getPath().equals("/") ? 200 : 401);
        return program == 200;
    }
}
