package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What administrators do with accounts takes effect at once, is written down, and is theirs alone. */
class AccountAdministrationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final String OTHER_PASSWORD = "quite another long one";

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private static Caller owner;

    @BeforeAll
    static void start() throws IOException {
        owner = server.owner();
    }

    @BeforeEach
    void addAnna() {
        server.services().accounts().remove("anna");
        administer("", "anna", "&role=analyst&password=" + encoded(TestServer.PASSWORD));
    }

    private static HttpResponse<String> administer(String what, String name, String more) {
        return owner.post("/accounts" + what, "csrf=" + owner.csrf() + "&name=" + name + more);
    }

    private static HttpResponse<String> signIn(Caller caller, String password) {
        return caller.post("/sign-in", "name=anna&password=" + encoded(password));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The chart is in memory and on the page before, and gone from both at once. */
    @Test
    void whoIsForgottenIsOnNoPageAnyMore() {
        String file = "id,manager,name\n5001,,Ida Brandt\n5002,5001,Jon Falk\n5003,5002,Mia Roth\n";
        String snapshot = server.services()
                .snapshots()
                .add(
                        "Staff",
                        DAY,
                        "anna",
                        3,
                        ReadingSettings.on(DAY, Locale.ENGLISH).toJson(),
                        List.of(new StoredFile("staff.csv", file.getBytes(StandardCharsets.UTF_8))))
                .id();
        Caller anna = server.stranger();
        signIn(anna, TestServer.PASSWORD);
        String people = "/snapshots/" + snapshot + "/table";
        assertThat(anna.get(people).body()).contains("Jon Falk");
        assertThat(anna.get("/").body()).doesNotContain("/forget");
        assertThat(anna.post("/forget", "csrf=" + anna.csrf() + "&id=5002").statusCode())
                .isEqualTo(403);

        assertThat(owner.get("/").body()).contains("href=\"/forget\"");
        assertThat(owner.get("/forget").body()).contains("Id of the person");
        assertThat(owner.post("/forget", "csrf=" + owner.csrf() + "&id=77-0815-3")
                        .body())
                .contains("Nobody with this id");
        assertThat(owner.post("/forget", "csrf=" + owner.csrf() + "&id=5002").body())
                .contains("is forgotten and called", "1 snapshot")
                .doesNotContain("5002", "Falk");

        assertThat(anna.get(people).body()).contains("Mia Roth", "forgotten-").doesNotContain("Jon Falk");
        assertThat(owner.get("/accounts/audit").body())
                .contains("Person forgotten", "forgotten-")
                .doesNotContain("Jon Falk", "5002");
        server.services().removed().remove(snapshot);
        server.services().removed().erase(snapshot);
    }

    @Test
    void aDisabledAccountIsPutOutAndKeptOutUntilItIsEnabled() {
        Caller anna = server.stranger();
        signIn(anna, TestServer.PASSWORD);
        assertThat(administer("/disable", "anna", "").body()).contains("disabled", "Enable again");
        assertThat(anna.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(signIn(anna, TestServer.PASSWORD).statusCode()).isEqualTo(401);
        administer("/enable", "anna", "");
        assertThat(signIn(anna, TestServer.PASSWORD).uri().getPath()).isEqualTo("/");
    }

    @Test
    void anotherRoleCountsFromTheNextRequestOn() {
        Caller anna = server.stranger();
        signIn(anna, TestServer.PASSWORD);
        assertThat(anna.get("/accounts").statusCode()).isEqualTo(403);
        administer("/change", "anna", "&role=administrator");
        assertThat(owner.get("/accounts/audit").body()).contains("change-account", "anna administrator");
        assertThat(anna.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aBranchInNoSnapshotIsSavedAndToldAsAWarning() throws IOException {
        String lost = "&role=viewer&branch=4711";
        assertThat(administer("/change", "anna", lost).body()).doesNotContain("Saved. But");
        server.importTable("staff.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cy\n");
        assertThat(administer("/change", "anna", lost).body())
                .contains("Saved. But none of the newest snapshots", "4711", "so anna sees nobody in them.");
        assertThat(server.services().accounts().findAccount("anna"))
                .hasValueSatisfying(account -> assertThat(account.branch()).hasValue("4711"));
        assertThat(administer("/change", "anna", "&role=viewer&branch=2").body())
                .doesNotContain("Saved. But");
    }

    @Test
    void aResetPasswordReplacesTheOldOne() {
        Caller anna = server.stranger();
        signIn(anna, TestServer.PASSWORD);
        administer("/password", "anna", "&password=" + encoded(OTHER_PASSWORD));
        assertThat(anna.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(signIn(anna, TestServer.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(signIn(anna, OTHER_PASSWORD).uri().getPath()).isEqualTo("/");
    }

    @Test
    void whatIsNotAllowedIsRefusedWithANextStep() {
        assertThat(administer("/disable", "nobody", "").body())
                .contains("There is no account \"nobody\". Reload the page and choose one of the list.");
        assertThat(administer("/change", "anna", "&role=analyst&branch=2").statusCode())
                .isEqualTo(400);
        assertThat(administer("/password", "anna", "&password=short").statusCode())
                .isEqualTo(400);
    }

    @Test
    void addingADisabledAccountAgainIsRefusedAndLeavesItDisabled() {
        administer("/disable", "anna", "");
        assertThat(administer("", "anna", "&role=administrator&password=" + encoded(OTHER_PASSWORD))
                        .body())
                .contains("There is an account anna already, and it is disabled.");
        assertThat(signIn(server.stranger(), OTHER_PASSWORD).statusCode()).isEqualTo(401);
        administer("/enable", "anna", "");
        assertThat(administer("", "anna", "&role=analyst&password=" + encoded(OTHER_PASSWORD))
                        .body())
                .contains("There is an account anna already. Click its name in the list");
    }

    @Test
    void theWholeLogCanBeReadPageByPageAndTakenAway() {
        for (int i = 0; i < 120; i++) {
            server.services().audit().add("clara", "see-overview", "Staff " + i);
        }
        assertThat(owner.get("/accounts/audit?account=clara").body())
                .contains("120 entries", "Page 1 of 2", "Staff 119")
                .doesNotContain("Staff 1<");
        assertThat(owner.get("/accounts/audit?account=clara&page=2").body()).contains("Page 2 of 2", "Staff 1<");
        assertThat(owner.get("/accounts/audit.csv?account=clara").body().lines())
                .hasSize(121)
                .first()
                .asString()
                .endsWith("When,Account,Action,What");
        assertThat(owner.get("/accounts/audit").body()).contains("export-audit");
    }

    @Test
    void whoWorksAloneHasNoAccountsToAdminister(@TempDir Path own) throws IOException {
        try (RunningServer alone = RunningServer.in(own)) {
            Caller one = alone.owner();
            assertThat(one.get("/accounts").statusCode()).isEqualTo(404);
            assertThat(one.get("/").body()).contains("name=\"csrf\"").doesNotContain("/accounts");
        }
    }

    @Test
    void anAnalystAdministersNothing() {
        Caller anna = server.stranger();
        signIn(anna, TestServer.PASSWORD);
        for (String what : new String[] {"", "/change", "/password", "/disable", "/enable", "/remove"}) {
            String form =
                    "csrf=" + anna.csrf() + "&name=anna&role=administrator&password=" + encoded(TestServer.PASSWORD);
            assertThat(anna.post("/accounts" + what, form).statusCode()).isEqualTo(403);
        }
        assertThat(server.services().accounts().findAccount("anna"))
                .hasValueSatisfying(account -> assertThat(account.role().id()).isEqualTo("analyst"));
    }
}
