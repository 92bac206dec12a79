package dev.spanwise.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters the overview takes two lines at most, and its matrices are whole. */
class CalmOverviewTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    /** What stands in one line ends at one height. */
    private static final String TWO_LINES = """
            () => {
              const parts = [...document.querySelectorAll('form.filter:has(> .without) > :is(label, div)')]
                .filter((part) => part.checkVisibility());
              return parts.length > 4
                && new Set(parts.map((part) => Math.round(part.getBoundingClientRect().bottom))).size <= 2;
            }
            """;

    private static final String WHOLE_MATRICES = """
            () => {
              const rooms = [...document.querySelectorAll('.matrices .scroll')];
              return rooms.length === 2 && rooms.every((room) => room.scrollWidth <= room.clientWidth);
            }
            """;

    private static String snapshot;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 1440", "de, 1280", "de, 1440"})
    void filtersAndMatricesHaveTheirRoom(String language, int width) {
        Visitor owner = server.ownerAtBrowser(Locale.forLanguageTag(language));
        Page page = owner.page();
        page.setViewportSize(width, 800);
        owner.goTo(snapshot + "/overview");
        page.waitForFunction(TWO_LINES);
        page.waitForFunction(WHOLE_MATRICES);
    }
}
