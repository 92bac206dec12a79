package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.spanwise.report.figures.FigureCatalogue;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team on PostgreSQL: an analyst makes the whole journey, a viewer sees one branch of it and no pay. */
class TeamJourneyTest {
    /** Alan Stanton, whose branch the viewer sees. */
    private static final String BRANCH = "1016374";

    @RegisterExtension
    final TestServer server = TestServer.ofTeam();

    @Test
    void twoPeopleWithDifferentRightsShareASnapshot() throws IOException {
        addTheTwo();
        try (Visitor analyst = Visitor.stranger(server.running(), Locale.UK)) {
            analyst.signIn("anna", TestServer.PASSWORD);
            new AnalystJourney(analyst).make();
            assertThat(analyst.at("html")).hasAttribute("lang", "en");
            assertThat(analyst.link("section.accounts")).hasCount(0);
        }
        try (Visitor viewer = Visitor.stranger(server.running(), Locale.UK)) {
            viewer.signIn("vic", TestServer.PASSWORD);
            lookAtOneBranch(viewer);
        }
    }

    private void addTheTwo() {
        try (Visitor administrator = Visitor.owner(server.running(), Locale.UK)) {
            administrator.goTo("/accounts");
            add(administrator, "anna", "analyst", "");
            add(administrator, "vic", "viewer", BRANCH);
            assertThat(administrator.at("tbody tr")).hasCount(2);
        }
    }

    private static void add(Visitor administrator, String name, String role, String branch) {
        Locator form = administrator.at("form[action='/accounts']");
        form.locator("[name=name]").fill(name);
        form.locator("[name=role]").selectOption(role);
        form.locator("[name=branch]").fill(branch);
        form.locator("[name=password]").fill(TestServer.PASSWORD);
        form.locator("button").click();
        assertThat(administrator.at("th summary:has-text('" + name + "')").first())
                .isVisible();
    }

    private static void lookAtOneBranch(Visitor viewer) {
        viewer.at(".snapshot-card a").first().click();
        assertThat(viewer.at(".headline").first()).containsText("643");
        assertThat(viewer.at("#part")).not().containsText(FigureCatalogue.MANAGEMENT_COST.name(viewer.language()));
        assertThat(viewer.link("section.scenarios")).hasCount(0);
        viewer.link("section.table").click();
        assertThat(viewer.at("#found thead")).not().containsText(viewer.word("people.pay"));
        viewer.link("section.explore").click();
        assertThat(viewer.at("aside h2").first()).hasText("Alan Stanton");
        viewer.page().fill("#search", "kelly samuel");
        assertThat(viewer.at("#hits")).containsText(viewer.word("explore.no-hits", "kelly samuel"));
    }
}
