package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
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

    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void anEarlySearchIsAnswered() throws IOException {
        Visitor owner = server.ownerAtBrowser(Locale.UK);
        String snapshot = server.importTable("staff.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Dora\n");
        owner.page().addInitScript(TYPE_EARLY);
        owner.goTo(snapshot + "/explore");
        assertThat(owner.at("#hits a").first()).containsText("Dora");
    }
}
