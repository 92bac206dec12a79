package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types while the page still loads its scripts is not lost. */
class FasterThanThePageTest {
    /** The page is "interactive" when it can be typed into and no deferred script has run. */
    private static final String TYPE_EARLY = """
            document.addEventListener('readystatechange', () => {
              const field = document.getElementById('search');
              if (field && document.readyState === 'interactive') {
                field.value = 'dora';
              }
            });""";

    @TempDir
    Path data;

    @Test
    void anEarlySearchIsAnswered() throws IOException {
        Path file = data.resolve("staff.csv");
        Files.writeString(file, "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Dora\n");
        try (RunningServer server = RunningServer.in(data);
                Visitor owner = Visitor.owner(server, Locale.UK)) {
            String overview = server.server().importFiles(List.of(file), Locale.ENGLISH);
            owner.page().addInitScript(TYPE_EARLY);
            owner.goTo(overview.replace("/overview", "/explore"));
            assertThat(owner.at("#hits a").first()).containsText("Dora");
        }
    }
}
