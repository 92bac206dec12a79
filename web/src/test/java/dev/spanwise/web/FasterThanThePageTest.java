package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody types while the page still loads its scripts is not lost. */
class FasterThanThePageTest {
    /** The page is "interactive" when it can be typed into and no deferred script has run. */
    private static final String TYPE_EARLY = """
        document.addEventListener('readystatechange', () => {
          const field = document.getElementById('search');
          if (field && document.readyState === 'interactive') {
            field.value = 'dora';
          }
        });\
        """;

    private static final String STAFF = "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Dora\n";

    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void anEarlySearchIsAnswered() throws IOException {
        Visitor owner = server.ownerAtBrowser(Locale.UK);
        String snapshot = server.importTable("staff.csv", STAFF);
        owner.page().addInitScript(TYPE_EARLY);
        owner.goTo(snapshot + "/explore");
        assertThat(owner.at("#hits a").first()).containsText("Dora");
    }

    @Test
    void whatEscapeGaveUpDoesNotComeLater() throws IOException {
        Visitor owner = server.ownerAtBrowser(Locale.UK);
        Page page = owner.page();
        owner.goTo(server.importTable("staff.csv", STAFF) + "/draw");
        List<Route> held = new ArrayList<>();
        page.route("**/search?*", held::add);
        page.fill("#option-focus", "dora");
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().press("Escape");
        page.evaluate("""
            void (window.settled = new Promise(done => document.addEventListener('htmx:afterSettle',
              event => event.target.id === 'option-focus-hits' && done())))""");
        held.forEach(Route::resume);
        page.evaluate("window.settled");
        assertThat(owner.at("#option-focus-hits [role=option]")).hasCount(0);
    }

    @Test
    void layersChosenBeforeTheChartIsThereAreOpened() throws IOException {
        Visitor owner = server.ownerAtBrowser(Locale.UK);
        Page page = owner.page();
        List<Route> held = new ArrayList<>();
        page.route("**/positions?*", held::add);
        owner.goTo(server.importTable("staff.csv", STAFF) + "/explore");
        page.waitForCondition(() -> !held.isEmpty());
        page.selectOption("[data-open-to]", "1");
        held.forEach(Route::resume);
        assertThat(owner.at("[role=treeitem]")).hasCount(1);
    }

    /** Positions that are there before all scripts are wait for them. */
    @Test
    void aScriptThatComesLateHearsOfTheChart() throws IOException {
        Visitor owner = server.ownerAtBrowser(Locale.UK).newScenario(server.importTable("staff.csv", STAFF), "Late");
        Page page = owner.page();
        List<Route> held = new ArrayList<>();
        page.route("**/*stage*.js*", held::add);
        Page.NavigateOptions atOnce = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
        page.waitForResponse("**/positions?*", () -> page.navigate(page.url(), atOnce))
                .finished();
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(owner.at("#chart[data-side=after]")).isVisible();
    }
}
