package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team on PostgreSQL: an analyst who may do everything with charts, a viewer who sees one branch and no pay. */
class TeamTest {

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private static String overview;
    private static Caller owner;
    private static Caller analyst;
    private static Caller viewer;

    @BeforeAll
    static void start() throws IOException {
        overview = server.importTable("staff.csv", """
            id,manager,name,salary,department
            1,,Ada Top,300000,Board
            2,1,Ben Sales,150000,Sales
            3,1,Cy Works,140000,Works
            4,2,Dora Seller,50000,Sales
            5,2,Edi Seller,51000,Sales
            6,3,Flo Fitter,40000,Works
            """) + "/overview";
        owner = server.owner();
        server.addAccount("anna", Role.ANALYST, Optional.empty());
        server.addAccount("vic", Role.VIEWER, Optional.of("2"));
        analyst = server.signIn("anna");
        viewer = server.signIn("vic");
    }

    private static String page(String page) {
        return overview.replace("overview", page);
    }

    @Test
    void theAnalystSeesEverybodyAndPay() {
        assertThat(analyst.get(page("table")).body()).contains("Flo Fitter", "Dora Seller", "50,000");
        assertThat(analyst.get(overview).body()).contains("Pay per year");
    }

    @Test
    void theViewerSeesTheBranchAloneAndNoPay() {
        assertThat(viewer.get(page("table")).body())
                .contains("Ben Sales", "Dora Seller")
                .doesNotContain("Flo Fitter", "Ada Top", "50,000", "Pay per year");
        assertThat(viewer.get(overview).body()).doesNotContain("Pay per year", "Management cost", "Works");
        assertThat(viewer.get(page("table.csv")).body()).doesNotContain("50000", "Flo", "Ada");
        assertThat(viewer.get(page("explore")).body()).contains("Ben Sales").doesNotContain("Ada Top", "Flo Fitter");
        assertThat(viewer.get(page("explore") + "?at=3").statusCode()).isEqualTo(404);
        assertThat(viewer.get(page("search") + "?q=flo").body()).doesNotContain("Flo Fitter");
    }

    @Test
    void theViewerChangesNothingAndAdministersNothing() {
        assertThat(viewer.get(page("scenarios")).statusCode()).isEqualTo(403);
        assertThat(viewer.post(page("remove"), "csrf=" + viewer.csrf()).statusCode())
                .isEqualTo(403);
        assertThat(viewer.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(analyst.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void theAuditLogTellsWhoSawWhat() {
        viewer.get(page("table.csv"));
        viewer.get(page("explore?record=1"));
        viewer.get("/accounts");
        assertThat(owner.get("/accounts/audit").body())
                .contains("export-csv", "vic", "Signed in", "Refused", "403 /accounts");
        assertThat(owner.get("/accounts/audit.csv").body()).contains("see-explore", "Ben Sales (2)");
    }

    @Test
    void guessingPasswordsIsSlowedDown() {
        Caller guesser = server.stranger();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.post("/sign-in", "name=anna&password=guess" + i).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> refused = guesser.post("/sign-in", "name=anna&password=guess");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(owner.get("/accounts/audit").body()).contains("sign-in-throttled");
    }

    @Test
    void aScenarioOfOneAnalystIsKeptForTheOthers() {
        String made = analyst.post(page("scenarios"), "csrf=" + analyst.csrf() + "&name=Two+layers")
                .uri()
                .getPath();
        assertThat(owner.get(made).body()).contains("Two layers");
    }
}
