package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Positions added, filled and edited in the browser, and what page, moves, people and drawing show of them. */
class PlanningInTheWebTest {
    private static final String STAFF =
            "id,manager,name,department\n1,,Ada,Board\n2,1,Ben,Sales\n3,2,Cy,Sales\n4,2,Vacancy,Sales\n";

    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void whatIsPlannedIsShownEverywhere() throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        Caller owner = server.owner();
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Grow")
                .uri()
                .getPath();
        step(owner, scenario, "&kind=add&add.under=2&add.count=2&add.title=Lead&add.reports=3");
        step(owner, scenario, "&kind=hire&hire.position=4&hire.name=Zoe&hire.hire-date=2027-04-01");
        step(owner, scenario, "&kind=edit&edit.positions=2+new-1&edit.location=Oslo&edit.mark=contractor");

        assertThat(owner.get(scenario, "Accept-Language", "en").body())
                .contains("under Ben (2)", "led by them: Cy (3)", "first day: 2027-04-01", "from now on: contractor")
                .contains("added", "filled", "edited", "New under Ben")
                .contains("Zoe");
        assertThat(owner.get(scenario, "Accept-Language", "de").body())
                .contains("unter Ben (2)", "hinzugefügt", "besetzt", "geändert", "Neu unter Ben");
        String key = scenario.split("/", -1)[4];
        assertThat(owner.get("/api/v1/scenarios/" + key + "/simulation").body())
                .contains("\"added\" : 2", "\"outcome\" : \"filled\"", "\"manager\" : \"2\"");
        assertThat(owner.get(scenario + "/changes.svg").body()).contains("Lead");
        assertThat(owner.get("/api/v1/scenarios/" + key + "/moves").body()).contains("new-2");
    }

    @Test
    void anotherOrganisationIsMergedIn() throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        server.importTable("bought.csv", "id,manager,name\n1,,Zed\n2,1,Yan\n3,1,Cy\n");
        Caller owner = server.owner();
        String name = owner.get("/api/v1/snapshots").body().replaceAll("(?s).*\"(bought[^\"]*)\".*", "$1");
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Buy")
                .uri()
                .getPath();
        assertThat(owner.get(scenario).body()).contains("<option value=\"" + name + "\">");
        step(
                owner,
                scenario,
                "&kind=merge-organisations&merge-organisations.organisation=" + name.replace(' ', '+')
                        + "&merge-organisations.under=2&merge-organisations.prefix=B-");

        assertThat(owner.get(scenario, "Accept-Language", "en").body())
                .contains("3 positions of \"" + name + "\" came in", "3 ids of it were taken here", "under Ben (2)")
                .contains("nobody gets a new manager", "3 positions are added");
        assertThat(owner.get(scenario + "/changes.svg").body()).contains("Yan");
        String key = scenario.split("/", -1)[4];
        assertThat(owner.get("/api/v1/scenarios/" + key + "/simulation").body()).contains("\"added\" : 3", "B-2", "Cy");
        assertThat(owner.get(scenario + "/report.html").body()).contains("Yan");
    }

    /** As for a scenario file that was written for the command line, where the file stands beside it. */
    @Test
    void anOrganisationIsFoundByItsFileToo() throws IOException {
        String api = "/api/v1" + server.importTable("staff.csv", STAFF) + "/scenarios";
        server.importTable("bought.csv", "id,manager,name\n7,,Zed\n");
        server.importTable("twice.csv", "id,manager,name\n8,,Yan\n");
        server.importTable("twice.csv", "id,manager,name\n9,,Yan\n");

        assertThat(merged(api, "sub/bought.csv"))
                .contains("\"added\" : 1", "1 position of \\\"sub/bought.csv\\\" came in");
        assertThat(merged(api, "twice.csv")).contains("\"added\" : 0", "no-organisation");
        assertThat(merged(api, "other.csv")).contains("\"added\" : 0", "no-organisation");
    }

    private String merged(String scenarios, String organisation) {
        Caller owner = server.owner();
        String file = "name: Buy\nsteps:\n  - merge-organisations: {organisation: " + organisation + "}\n";
        String id = owner.post(scenarios, file, "X-CSRF", owner.csrf())
                .body()
                .replaceAll("(?s).*?\"id\" : \"([^\"]+).*", "$1");
        return owner.get("/api/v1/scenarios/" + id + "/simulation").body();
    }

    @Test
    void aValueThatIsNotAllowedIsRefusedWithWhatIs() throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        Caller owner = server.owner();
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Grow")
                .uri()
                .getPath();
        String form = "csrf=" + owner.csrf();

        assertThat(owner.post(scenario + "/steps", form + "&kind=add&add.under=2&add.salary=much")
                        .statusCode())
                .isEqualTo(400);
        assertThat(owner.post(scenario + "/steps", form + "&kind=edit&edit.positions=2")
                        .statusCode())
                .isEqualTo(400);
    }

    private static void step(Caller owner, String scenario, String form) {
        assertThat(owner.post(scenario + "/steps", "csrf=" + owner.csrf() + form)
                        .statusCode())
                .isLessThan(400);
    }
}
