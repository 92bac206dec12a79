package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However long an answer is, nothing of it is cut, and at 1,280 by 800 a plan is seen with its chart without scrolling. */
class AnswerUncutTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    /** Whether all that is shown of the answer lies within whatever cuts what goes beyond it, and within the window's width. */
    private static final String UNCUT = """
            () => [...document.querySelectorAll('#answer-card, #answer-card *')]
              .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.matches('.unseen, option'))
              .every((part) => {
                const box = part.getBoundingClientRect();
                for (let outer = part.parentElement; outer; outer = outer.parentElement) {
                  const cuts = getComputedStyle(outer);
                  const room = outer.getBoundingClientRect();
                  const inner = { left: room.left - 1, right: room.right + 1, top: room.top - 1, bottom: room.bottom + 1 };
                  if (cuts.overflowX !== 'visible' && (box.left < inner.left || box.right > inner.right)) return false;
                  if (cuts.overflowY !== 'visible' && (box.top < inner.top || box.bottom > inner.bottom)) return false;
                }
                return box.left >= 0 && box.right <= window.innerWidth;
              })
            """;

    private static final String CHART_SEEN =
            "() => document.getElementById('chart').getBoundingClientRect().bottom <= 800";

    private static String snapshot;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 1024", "en, 390", "de, 1280", "de, 1024", "de, 390"})
    void noAnswerIsCut(String language, int width) {
        Visitor owner = server.ownerAtBrowser(Locale.forLanguageTag(language));
        owner.page().setViewportSize(width, 800);
        owner.newScenario(snapshot, "Flat");
        owner.at("#chart[data-ready]").waitFor();

        // proven, with a bound, with money saved, and none with limits that would do
        answered(owner, 7, 9);
        isUncut(owner.page(), width);
        answered(owner, 4, 29);
        isUncut(owner.page(), width);
        owner.slide("span", 6);
        owner.slide("layers", 3);
        owner.at("#answer [data-set=layers]").waitFor();
        owner.page().waitForFunction(UNCUT);
    }

    private static void answered(Visitor owner, int layers, int span) {
        owner.slide("span", span);
        owner.slide("layers", layers);
        assertThat(owner.at("#answer input[name=max-layers]")).hasValue(Integer.toString(layers));
        assertThat(owner.at("#answer-card:not(.htmx-request) #answer [role=status]"))
                .isVisible();
    }

    private static void isUncut(Page page, int width) {
        page.waitForFunction(UNCUT);
        if (width == 1280) {
            page.waitForFunction(CHART_SEEN);
        }
    }
}
