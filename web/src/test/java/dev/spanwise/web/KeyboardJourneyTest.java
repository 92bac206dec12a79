package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without a mouse gets from the first page to a plan, with Tab, Enter, arrows and Escape alone. */
class KeyboardJourneyTest {
    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void fromTheFirstPageToAnAcceptedPlan() throws IOException {
        Visitor owner = server.ownerAtBrowser(Locale.UK);
        server.importTable("staff.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cy\n4,3,Dora\n5,3,Edi\n");
        owner.goTo("/");
        press(owner, "Tab");
        assertThat(owner.link("frame.skip")).isFocused();
        press(owner, "Enter");
        tabTo(owner, owner.at(".snapshot-card a"));
        press(owner, "Enter");
        assertThat(owner.at(".headline").first()).containsText("5");
        owner.page().waitForLoadState();
        openAndCloseTheSettings(owner);
        walkTheTableOfSpans(owner);
        tabTo(owner, owner.link("section.scenarios"));
        press(owner, "Enter");
        tabTo(owner, owner.at(".confirm input[name=name]"));
        owner.page().keyboard().type("Flat");
        press(owner, "Enter");
        owner.page().waitForURL("**/scenarios/*");
        buildAPlan(owner);
    }

    private static void openAndCloseTheSettings(Visitor visitor) {
        Locator settings = visitor.at(".who summary");
        tabTo(visitor, settings);
        press(visitor, "Enter");
        assertThat(visitor.at(".who details")).hasAttribute("open", "");
        press(visitor, "Escape");
        assertThat(settings).isFocused();
    }

    /** One stop for all numbers of a table; arrow keys go on from there, over those that open nobody. */
    private static void walkTheTableOfSpans(Visitor visitor) {
        Locator numbers = visitor.at("#matrix-spans a");
        tabTo(visitor, numbers.first());
        press(visitor, "ArrowRight");
        assertThat(numbers.nth(1)).isFocused();
        press(visitor, "ArrowDown");
        assertThat(numbers.nth(3)).isFocused();
        assertThat(visitor.at("#matrix-spans a[tabindex='0']")).hasCount(1);
    }

    private static void buildAPlan(Visitor visitor) {
        tabTo(visitor, visitor.at("#layers"));
        press(visitor, "ArrowLeft");
        press(visitor, "ArrowLeft");
        assertThat(visitor.at("#answer")).containsText(visitor.word("plan.moved", 2));
        tabTo(visitor, visitor.at("#accept"));
        press(visitor, "Enter");
        assertThat(visitor.at(".steps > li")).hasCount(1);
        walkTheBoxes(visitor);
        Assertions.assertThat((int) visitor.page().evaluate(STOPS))
                .as("stops of the Tab key")
                .isLessThan(60);
    }

    private static final String STOPS = """
        [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')].filter(e =>
          e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}) && e.type !== 'hidden').length\
        """;

    /** One stop for all boxes; arrow keys go on from there. */
    private static void walkTheBoxes(Visitor visitor) {
        tabTo(visitor, visitor.at("#tab-change"));
        press(visitor, "ArrowRight");
        assertThat(visitor.at("#tab-after")).isFocused();
        assertThat(visitor.at("#chart[data-side=after] [tabindex='0']")).hasCount(1);
        visitor.at("#chart [tabindex='0']").focus();
        press(visitor, "ArrowDown");
        assertThat(visitor.at("#chart [data-at]:focus")).hasCount(1);
        assertThat(visitor.at("#chart [aria-level='1']")).not().isFocused();
        press(visitor, "ArrowUp");
        assertThat(visitor.at("#chart [aria-level='1']")).isFocused();
    }

    private static void press(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
    }

    /** Tabs until it has the focus; whoever cannot get there by Tab cannot get there. */
    private static void tabTo(Visitor visitor, Locator wanted) {
        wanted.waitFor();
        for (int presses = 0; presses < 60; presses++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            press(visitor, "Tab");
        }
        assertThat(wanted).isFocused();
    }
}
