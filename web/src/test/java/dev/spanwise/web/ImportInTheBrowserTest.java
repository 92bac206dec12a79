package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.imports.ImportJob;
import dev.spanwise.web.imports.ImportJobs;
import dev.spanwise.web.store.StoredFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An upload shows how far it is and can be given up; a bad one says what to do; each guess can be corrected. */
class ImportInTheBrowserTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static final byte[] SMALL = "id,manager,name\n1,,Ann\n2,1,Bob\n".getBytes(StandardCharsets.UTF_8);

    private static Visitor owner;

    @BeforeAll
    static void start() throws IOException {
        owner = server.ownerAtBrowser(Locale.UK);
    }

    private static void upload(String name, byte[] bytes) {
        owner.goTo("/");
        owner.page().setInputFiles("#files", new FilePayload(name, "text/csv", bytes));
        owner.button("home.import").click();
    }

    /** Meanwhile nothing is read: both who read wait for an upload that this thread holds. */
    private static void whileNothingIsRead(Runnable look) {
        ImportJobs imports = server.services().imports();
        StoredFile file = new StoredFile("held.csv", SMALL);
        ReadingSettings settings = ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH);
        ImportJob held = imports.start("somebody", List.of(file), settings, false);
        synchronized (held) {
            imports.restart(held, settings);
            imports.restart(held, settings);
            look.run();
        }
    }

    @Test
    void anUploadIsWatchedAndThenGivenUp() {
        whileNothingIsRead(() -> {
            upload("waiting.csv", SMALL);
            assertThat(owner.at("#reading progress")).isVisible();
            owner.button("import.cancel").click();
            assertThat(owner.at("#upload")).isVisible();
            assertThat(owner.at(".snapshot-card")).hasCount(0);
        });
    }

    @Test
    void anUploadThatHasBeenReadIsShownWithoutAskingAgain() {
        whileNothingIsRead(() -> {
            upload("waiting.csv", SMALL);
            assertThat(owner.at("#reading progress")).isVisible();
        });
        assertThat(owner.at(".headline").nth(1)).containsText("2");
        owner.button("import.cancel").click();
    }

    /** What the server tells of a large file, at once instead of when it is there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3145728 | 6291456 | reading       |      0 | 3.0 of 6.0 MB read
            6291456 | 6291456 | understanding | 150000 | 150,000 rows read. Finding out
            6291456 | 6291456 | building      | 150000 | 150,000 rows read. Building the chart
            """)
    void itIsSaidHowFarReadingHasCome(long done, long total, String doing, long rows, String said) {
        String told =
                "event: progress\ndata: {\"state\":\"READING\",\"done\":%d,\"total\":%d,\"doing\":\"%s\",\"rows\":%d}\n\n"
                        .formatted(done, total, doing, rows);
        whileNothingIsRead(() -> {
            owner.page()
                    .route(
                            "**/events",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/event-stream")
                                    .setBody(told)));
            upload("waiting.csv", SMALL);
            assertThat(owner.at("#reading-now")).containsText(said);
            owner.button("import.cancel").click();
        });
        owner.page().unroute("**/events");
    }

    @Test
    void delimiterAndCharsetCanBeCorrected() {
        upload("umlaut.csv", "id;manager;name\n1;;Jörg\n2;1;Änne\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(owner.at(".sample")).containsText("Jörg");
        owner.page().selectOption("select[name=charset]", "UTF-16LE");
        assertThat(owner.at(".notice")).isVisible();
        owner.page().selectOption("select[name=charset]", "windows-1252");
        assertThat(owner.at(".sample")).containsText("Jörg");
        owner.page().selectOption("select[name=delimiter]", "comma");
        assertThat(owner.at(".notice")).isVisible();
        owner.page().selectOption("select[name=delimiter]", "semicolon");
        assertThat(owner.at(".headline").nth(1)).containsText("2");
        owner.button("import.cancel").click();
    }

    @Test
    void aFileThatIsNoExportSaysWhatToDo() {
        upload("photo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0});
        assertThat(owner.at(".notice")).isVisible();
        assertThat(owner.button("import.confirm")).hasCount(0);
        owner.button("import.cancel").click();
        assertThat(owner.at("#upload")).isVisible();
    }
}
