package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A new analyst gets from an upload to a plan in a real browser, alone and in German; {@link TeamJourneyTest} has it in English. */
class AnalystJourneyTest {
    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void fromTheUploadToThePlanTakenAway() throws IOException {
        Visitor analyst = server.ownerAtBrowser(Locale.GERMANY);
        new AnalystJourney(analyst).make();
        assertThat(analyst.at("html")).hasAttribute("lang", "de");
        moveByKeyboardAndByMouse(analyst);
    }

    private static void moveByKeyboardAndByMouse(Visitor analyst) {
        analyst.at("#tab-after").click();
        Locator boxes = analyst.at("#chart[data-side=after] [role=treeitem]");
        boxes.nth(1).focus();
        analyst.page().keyboard().press("Enter");
        assertThat(analyst.at(".actions button").first()).isFocused();
        assertThat(analyst.at(".actions [data-do=to]")).hasCount(0);
        analyst.page().keyboard().press("ArrowDown");
        analyst.page().keyboard().press("ArrowDown");
        analyst.page().keyboard().press("Enter");
        assertThat(analyst.at("#move input[name=to]")).isFocused();
        boxes.nth(2).focus();
        analyst.page().keyboard().press("Enter");
        analyst.at(".actions [data-do=to]").press("Enter");
        assertThat(analyst.at(".steps > li")).hasCount(2);
        assertThat(analyst.at("#chart:not([data-busy])")).isVisible();
        // so few that all of them can be read
        analyst.page().selectOption("#view [data-open-to]", "2");
        drag(analyst, boxes.nth(3), boxes.nth(4));
        assertThat(analyst.at(".steps > li")).hasCount(3);
    }

    private static void drag(Visitor analyst, Locator who, Locator to) {
        to.scrollIntoViewIfNeeded();
        BoundingBox from = who.boundingBox();
        BoundingBox onto = to.boundingBox();
        Mouse mouse = analyst.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(onto.x + onto.width / 2, onto.y + onto.height / 2, new Mouse.MoveOptions().setSteps(5));
        assertThat(who).hasClass(Pattern.compile("dragged"));
        assertThat(to).hasClass(Pattern.compile("receiving"));
        mouse.up();
    }
}
