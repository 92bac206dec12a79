package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators do with accounts takes effect at once, is written down, and is theirs alone. */
class AccountAdministrationTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String OTHER_PASSWORD = "quite another long one";

    @TempDir
    Path data;

    private RunningServer server;
    private Caller owner;

    @BeforeEach
    void start() throws IOException {
        server = RunningServer.in(data);
        owner = server.owner();
        administer("", "anna", "&role=analyst&password=" + encoded(PASSWORD));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> administer(String what, String name, String more) {
        return owner.post("/accounts" + what, "csrf=" + owner.csrf() + "&name=" + name + more);
    }

    private HttpResponse<String> signIn(Caller caller, String password) {
        return caller.post("/sign-in", "name=anna&password=" + encoded(password));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aDisabledAccountIsPutOutAndKeptOutUntilItIsEnabled() {
        Caller anna = server.stranger();
        signIn(anna, PASSWORD);
        assertThat(administer("/disable", "anna", "").body()).contains("disabled", "Let in again", "disable-account");
        assertThat(anna.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(signIn(anna, PASSWORD).statusCode()).isEqualTo(401);
        administer("/enable", "anna", "");
        assertThat(signIn(anna, PASSWORD).uri().getPath()).isEqualTo("/");
    }

    @Test
    void anotherRoleCountsFromTheNextRequestOn() {
        Caller anna = server.stranger();
        signIn(anna, PASSWORD);
        assertThat(anna.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(administer("/change", "anna", "&role=administrator").body())
                .contains("change-account", "anna administrator");
        assertThat(anna.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aResetPasswordReplacesTheOldOne() {
        Caller anna = server.stranger();
        signIn(anna, PASSWORD);
        administer("/password", "anna", "&password=" + encoded(OTHER_PASSWORD));
        assertThat(anna.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(signIn(anna, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(signIn(anna, OTHER_PASSWORD).uri().getPath()).isEqualTo("/");
    }

    @Test
    void whatIsNotAllowedIsRefusedWithANextStep() {
        assertThat(administer("/disable", "nobody", "").body())
                .contains("There is no account nobody. Reload the page and choose one of the list.");
        assertThat(administer("/change", "anna", "&role=analyst&branch=2").statusCode())
                .isEqualTo(400);
        assertThat(administer("/password", "anna", "&password=short").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAnalystAdministersNothing() {
        Caller anna = server.stranger();
        signIn(anna, PASSWORD);
        for (String what : new String[] {"", "/change", "/password", "/disable", "/enable", "/remove"}) {
            String form = "csrf=" + anna.csrf() + "&name=anna&role=administrator&password=" + encoded(PASSWORD);
            assertThat(anna.post("/accounts" + what, form).statusCode()).isEqualTo(403);
        }
        assertThat(server.server().services().accounts().findAccount("anna"))
                .hasValueSatisfying(account -> assertThat(account.role().id()).isEqualTo("analyst"));
    }
}
