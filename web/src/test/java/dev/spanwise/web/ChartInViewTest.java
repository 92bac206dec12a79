package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At 1,280 by 800 sliders, answer and chart of a scenario are in view: before a plan, and once one is accepted. */
class ChartInViewTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static final String IN_VIEW = """
            () => {
              const box = (part) => document.querySelector(part).getBoundingClientRect();
              return ['#layers', '#span', '#so-far', '#answer-card', '#chart']
                  .every((part) => box(part).top >= 0 && box(part).bottom <= 800)
                && box('#chart').height > 220;
            }
            """;

    private static String snapshot;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void chartStaysInView(String language) {
        Visitor owner = server.ownerAtBrowser(Locale.forLanguageTag(language));
        owner.page().setViewportSize(1280, 800);
        owner.newScenario(snapshot, "Flat");
        owner.at("#chart[data-ready]").waitFor();

        owner.at("#tab-change").click();
        assertThat(owner.at("#stage-note")).isVisible();
        owner.page().waitForFunction(IN_VIEW);

        owner.slide("layers", 7);
        owner.at("#accept").click();
        assertThat(owner.at("#steps li")).hasCount(1);
        assertThat(owner.at("#accept")).hasCount(0);
        assertThat(owner.at("#so-far .deltas")).isVisible();
        owner.page().waitForFunction(IN_VIEW);

        // a second plan on top of the first
        owner.slide("layers", 6);
        assertThat(owner.at("#accept")).isVisible();
        owner.page().waitForFunction(IN_VIEW);
    }
}
