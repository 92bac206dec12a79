package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One count of who changes on every face of a scenario; and nobody's protection changes an accepted plan unasked. */
class AskFirstTest {
    /**
     * Four layers. The best plan for three dissolves Ben, whose two reports go to Ada. With Ben protected, who
     * has to keep a team, one of Cy and Dora goes, whose three reports come to Ben, and the other one is lifted to Ada.
     */
    private static final String STAFF = """
        id,manager,name
        1,,Ada
        2,1,Ben
        3,2,Cy
        4,2,Dora
        5,3,Edi
        6,3,Fay
        7,3,Gil
        8,4,Hal
        9,4,Ida
        10,4,Jo
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private Visitor owner;
    private Page page;
    private String snapshot;

    @BeforeEach
    void acceptThePlanForThreeLayers() throws IOException {
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.ownerAtBrowser(Locale.ENGLISH).newScenario(snapshot, "Flat");
        page = owner.page();
        owner.slide("layers", 3);
        assertThat(owner.at("#answer")).containsText("Proven best");
        assertThat(owner.at("#answer .big").first()).hasText("2");
        owner.at("#accept").click();
        assertThat(owner.at("#steps li")).hasCount(1);
    }

    @Test
    void everyFaceCountsAlikeAndExplainsItself() {
        // Cy and Dora go to Ada; Ben, who leads nobody any more, reported to her before
        String said = "2 positions get a new manager";
        assertThat(owner.at("#steps")).containsText(said);
        assertThat(owner.at("#changes")).containsText(said);
        assertThat(owner.at("#changes")).containsText("1 manager stays as an individual contributor");
        assertThat(owner.at("#steps span[title*='report to another manager than before']"))
                .hasCount(1);
        owner.goTo(snapshot + "/scenarios");
        assertThat(owner.at("tr")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Get a new manager")))
                .containsText(Pattern.compile("0\\s*2"));
    }

    @Test
    void itIsAskedInTheTableOfPeopleToo() {
        owner.goTo(snapshot + "/table");
        owner.at("#found [data-pick][value='2']").check();
        page.selectOption("#step-scenario", new SelectOption().setLabel("Flat"));
        owner.button("chosen.protect").click();
        assertThat(owner.at("#added [role=alertdialog]")).containsText("2 positions get a new manager");
        assertThat(owner.at("#added [role=alertdialog]")).containsText("3 positions get a new manager");
        owner.button("question.no").click();
        assertThat(owner.at("#added [role=alertdialog]")).hasCount(0);
        owner.button("chosen.protect").click();
        owner.button("question.yes").click();
        assertThat(owner.at("#added .good")).containsText("1 position is protected");
        owner.button("impact.open").click();
        assertThat(owner.at("#protections li")).hasCount(1);
        assertThat(owner.at("#steps")).containsText("3 positions get a new manager");
    }

    @Test
    void protectingSomebodyTheAcceptedPlanDissolvesIsAskedFirst() {
        page.fill("#protect-id", "Ben");
        page.keyboard().press("Escape");
        owner.at("form:has(#protect-id) button").click();
        assertThat(owner.at("#question")).containsText("2 positions get a new manager");
        assertThat(owner.at("#question")).containsText("3 positions get a new manager");
        assertThat(owner.at("#protections li")).hasCount(0);
        owner.at("[data-close-question]").click();
        assertThat(owner.at("#question section")).hasCount(0);
        assertThat(owner.at("#steps")).containsText("2 positions get a new manager");
        assertThat(owner.at("form:has(#protect-id) button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(owner.at("#question section")).isFocused();
        page.keyboard().press("Escape");
        assertThat(owner.at("#question section")).hasCount(0);
        assertThat(owner.at("form:has(#protect-id) button")).isFocused();
        page.keyboard().press("Enter");
        owner.button("question.yes").click();
        assertThat(owner.at("#protections li")).hasCount(1);
        assertThat(owner.at("form:has(#protect-id) button")).isFocused();
        assertThat(owner.at("#question section")).hasCount(0);
        assertThat(owner.at("#steps")).containsText("3 positions get a new manager");
    }

    @Test
    void protectingSomebodyThePlanLeavesAloneIsNotAsked() {
        page.fill("#protect-id", "Edi");
        page.keyboard().press("Escape");
        owner.at("form:has(#protect-id) button").click();
        assertThat(owner.at("#protections li")).hasCount(1);
        Assertions.assertThat(owner.at("#question section").count()).isZero();
    }

    @Test
    void thePointOfTheFrontFollowsTheSlider() {
        owner.slide("layers", 2);
        assertThat(owner.at("#front [data-layers='2'][aria-pressed=true]")).hasCount(1);
        owner.slide("layers", 3);
        assertThat(owner.at("#front [data-layers='3'][aria-pressed=true]")).hasCount(1);
        assertThat(owner.at("#front [aria-pressed=true]")).hasCount(1);
    }

    @Test
    void whoStaysAboveALimitIsNamedAndCanBeBroughtDown() {
        owner.at("#span").evaluate("s => { s.value = 2; s.dispatchEvent(new Event('input', {bubbles: true})); }");
        assertThat(owner.at("#answer"))
                .containsText("more than 2 direct reports and keep them, such as Ada (3), Cy (3), Dora (3)");
    }
}
