package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What analysts do every day, with the clicks counted that it takes from the overview on; typing is free. */
class TenJobsTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String snapshot;
    private static Visitor owner;
    private int clicks;

    @BeforeAll
    static void start() throws IOException {
        server.importFile(Path.of("../examples/tolvane-2025.csv"));
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
        owner = server.ownerAtBrowser(Locale.UK);
    }

    @BeforeEach
    void beginAtTheOverview() {
        clicks = 0;
        owner.goTo(snapshot + "/overview");
        owner.button("answer.show").waitFor();
    }

    private Page page() {
        return owner.page();
    }

    private void click(Locator where) {
        clicks++;
        where.click();
    }

    private void took(int most) {
        Assertions.assertThat(clicks).as("clicks").isLessThanOrEqualTo(most);
    }

    @Test
    void findAPerson() {
        click(owner.link("section.explore"));
        page().fill("#search", "stanton");
        page().keyboard().press("Enter");
        assertThat(owner.at("aside h2").first()).hasText("Alan Stanton");
        took(1);
    }

    @Test
    void oneToOneManagers() {
        click(owner.at(".finding > div > a[href$='finding=one-to-one']"));
        assertThat(owner.at("#found tbody tr").first()).isVisible();
        took(1);
    }

    @Test
    void theBestPlanForSevenLayersAndItsMoves() {
        click(owner.button("answer.show"));
        assertThat(owner.at("h1")).hasText(owner.word("scenario.named-layers", 7));
        assertThat(owner.at("#so-far")).containsText("7");
        took(1);
        click(owner.at("#changes summary").first());
        assertThat(owner.at("#changes tbody tr").first()).isVisible();
        took(2);
    }
}
