package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sliders, answer and chart of a scenario are one view, in which one works without scrolling. */
class WorkspaceTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String snapshot;
    private static Visitor owner;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
        owner = server.ownerAtBrowser(Locale.UK);
    }

    @BeforeEach
    void open() {
        page().setViewportSize(1280, 800);
        owner.newScenario(snapshot, "Flat");
        owner.at("#chart[data-ready]").waitFor();
    }

    private Page page() {
        return owner.page();
    }

    private void isWhollySeen(String selector) {
        BoundingBox box = owner.at(selector).boundingBox();
        Assertions.assertThat(box.y).as(selector).isNotNegative();
        Assertions.assertThat(box.y + box.height).as(selector).isLessThanOrEqualTo(800);
    }

    @Test
    void onAPhoneTheAnswerComesRightAfterTheSliders() {
        owner.slide("layers", 7);
        assertThat(owner.at("#chart[data-side=plan]")).isVisible();
        page().setViewportSize(390, 844);
        List<Double> down = Stream.of("#sliders", "#answer-card", "#chart", "#steps", "#protections")
                .map(part -> owner.at(part).boundingBox().y)
                .toList();
        Assertions.assertThat(down).isSorted();
    }

    @Test
    void slidersAnswerAndChartAreSeenAtOnce() {
        owner.slide("layers", 7);
        assertThat(owner.at("#chart[data-side=plan]")).isVisible();
        for (String part : new String[] {"#layers", "#span", "#front .chart", "#answer-card", "#accept"}) {
            isWhollySeen(part);
        }
        isWhollySeen("#chart");
        Assertions.assertThat(owner.at("#chart").boundingBox().height).isGreaterThan(250);
        assertThat(owner.at("#answer .deltas .by").first()).hasText("-4");
    }

    @Test
    void oneChartAtATimeOrTodaysBesideIt() {
        assertThat(owner.at("#chart")).isVisible();
        owner.slide("layers", 7);
        Locator change = owner.at("#chart[data-side=plan]");
        assertThat(change).isVisible();
        assertThat(owner.at("#view .legend")).containsText("moved");
        owner.at("#beside").check();
        assertThat(owner.at("#before-chart[data-ready]")).isVisible();
        assertThat(change).isVisible();
        Assertions.assertThat(change.boundingBox().x)
                .isGreaterThan(owner.at("#before-chart").boundingBox().x);
        owner.at("#beside").uncheck();
        owner.at("#tab-before").click();
        assertThat(owner.at("#chart[data-side=before]")).isVisible();
        assertThat(owner.at("#before-chart")).not().isVisible();
    }

    @Test
    void aChartThatComesLateIsNotTakenForTheNewerOne() {
        List<Route> held = new ArrayList<>();
        page().route("**/positions?side=change*", held::add);
        owner.slide("layers", 7);
        assertThat(owner.at("#chart[data-side=plan]")).isVisible();
        page().waitForResponse("**/positions?side=change*", () -> held.forEach(Route::resume));
        page().unroute("**/positions?side=change*");
        page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(owner.at("#chart")).hasAttribute("data-side", "plan");
        assertThat(owner.at("#chart")).hasAttribute("data-editable", "");
    }

    @Test
    void whatIsAcceptedStaysInViewAndCtrlZTakesItBack() {
        owner.slide("layers", 7);
        owner.at("#accept").click();
        assertThat(owner.at("#steps li")).hasCount(1);
        assertThat(owner.at("#so-far .deltas .by").first()).hasText("-4");
        assertThat(owner.at("#chart[data-side=change] .changed").first()).isVisible();
        isWhollySeen("#so-far");
        page().keyboard().press("Control+z");
        assertThat(owner.at("#steps li")).hasCount(0);
        page().keyboard().press("Control+Shift+z");
        assertThat(owner.at("#steps li")).hasCount(1);
        page().fill("#move-who", "Al");
        page().keyboard().press("Control+z");
        assertThat(owner.at("#steps li")).hasCount(1);
    }

    @Test
    void limitsThatWouldDoAreTakenWithOnePress() {
        owner.slide("layers", 4);
        owner.button("plan.take-layers", 5).click();
        assertThat(owner.at("#layers")).hasValue("5");
        // a press while the answer changes would be lost
        assertThat(owner.at("[data-set=span]")).hasCount(0);
        owner.slide("layers", 4);
        String enough = owner.at("[data-set=span]").getAttribute("data-to");
        owner.at("[data-set=span]").click();
        assertThat(owner.at("#span")).hasValue(enough);
        assertThat(owner.at("#answer-card:not(.htmx-request) #answer [role=status]"))
                .isVisible();
        assertThat(owner.at("#layers")).hasValue("4");
    }
}
