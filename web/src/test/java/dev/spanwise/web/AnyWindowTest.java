package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the width of the window, and whenever it changes: days stay in one line, and charts and drawings fit themselves to it. */
class AnyWindowTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static final String DAYS = """
            () => {
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const lines = [];
              while (texts.nextNode()) {
                const { data, parentElement } = texts.currentNode;
                if (!parentElement.checkVisibility() || parentElement.closest('option')) continue;
                for (const day of data.matchAll(/\\d{4}-\\d{2}-\\d{2}/g)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, day.index);
                  range.setEnd(texts.currentNode, day.index + 10);
                  lines.push(new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size);
                }
              }
              return lines.length > 0 && lines.every((line) => line === 1);
            }
            """;

    private static final String WHOLE_CHART = """
            () => {
              const room = document.querySelector('#living').getBoundingClientRect();
              const boxes = [...document.querySelectorAll('#living [data-at]')].map((box) => box.getBoundingClientRect());
              return boxes.length === 13 && boxes.every((box) =>
                box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom);
            }
            """;

    private static final String ROOM_OF_NAMES =
            "() => echarts.getInstanceByDom(document.querySelector('.chart')).getOption().xAxis[0].axisLabel.width";

    private static String snapshot;

    @BeforeAll
    static void start() throws IOException {
        server.importFile(Path.of("../examples/tolvane-2023.csv"));
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
    }

    private static String upload() throws IOException {
        Path file = Path.of("../examples/unordentlich.csv");
        StoredFile stored = new StoredFile("staff 2026-06-30.csv", Files.readAllBytes(file));
        ReadingSettings settings = ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH);
        return "/imports/"
                + server.services()
                        .imports()
                        .start(Account.LOCAL.name(), List.of(stored), settings, false)
                        .id();
    }

    private static void daysStayWhole(Page page) {
        // some of these widths would break each of them
        for (int width = 330; width < 430; width += 9) {
            page.setViewportSize(width, 800);
            page.waitForFunction(DAYS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void daysWithinSentencesStayInOneLine(String language) throws IOException {
        Visitor owner = server.ownerAtBrowser(Locale.forLanguageTag(language)).goTo(upload());
        assertThat(owner.at(".problems")).isVisible();
        daysStayWhole(owner.page());
    }

    @Test
    void daysInNamesStayInOneLineTooAndInWhatComesLater() {
        Visitor owner = server.ownerAtBrowser(Locale.ENGLISH).goTo(snapshot + "/compare/series");
        daysStayWhole(owner.page());
        owner.at("main form button").last().click();
        assertThat(owner.at(".chart canvas")).isVisible();
        daysStayWhole(owner.page());
    }

    @Test
    void namesBelowADrawingHaveTheRoomThereIs() {
        Visitor owner = server.ownerAtBrowser(Locale.ENGLISH);
        owner.page().setViewportSize(1280, 800);
        owner.goTo(snapshot + "/compare/series");
        assertThat(owner.at(".chart canvas")).isVisible();
        Number before = (Number) owner.page().evaluate(ROOM_OF_NAMES);
        owner.page().setViewportSize(390, 800);
        owner.page().waitForFunction("(before) => (" + ROOM_OF_NAMES + ")() < before / 2", before.intValue());
    }

    @Test
    void aChartThatWasSeenWholeIsAgain() {
        Visitor owner = server.ownerAtBrowser(Locale.ENGLISH);
        owner.page().setViewportSize(1440, 900);
        owner.goTo(snapshot + "/explore");
        owner.at("#living[data-ready]").waitFor();
        owner.page().waitForFunction(WHOLE_CHART);
        for (int width : new int[] {1024, 390, 1440}) {
            owner.page().setViewportSize(width, 900);
        }
        owner.page().waitForFunction(WHOLE_CHART);
        owner.page().setViewportSize(900, 900);
        owner.page().waitForFunction(WHOLE_CHART);
    }
}
