package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A large upload shows how far it is and can be given up; a bad one says what to do; each guess can be corrected. */
class ImportInTheBrowserTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

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

    /** Takes long enough to read that its progress is seen on any machine. */
    private static byte[] large() {
        StringBuilder csv = new StringBuilder("id,manager,name\n0,,Top\n");
        for (int i = 1; i < 150_000; i++) {
            csv.append(i)
                    .append(',')
                    .append(i / 7)
                    .append(",Somebody ")
                    .append(i)
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aLargeFileIsWatchedAndThenGivenUp() {
        upload("large.csv", large());
        assertThat(owner.at("#reading progress")).isVisible();
        assertThat(owner.at("#reading-now"))
                .containsText(java.util.regex.Pattern.compile("MB read|150,000 rows read|chart is built"));
        owner.button("import.cancel").click();
        assertThat(owner.at("#upload")).isVisible();
        assertThat(owner.at(".snapshot-card")).hasCount(0);
    }

    @Test
    void aLargeFileThatHasBeenReadIsShownWithoutAskingAgain() {
        upload("large.csv", large());
        assertThat(owner.at(".headline").nth(1)).containsText("150,000");
        owner.button("import.cancel").click();
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
