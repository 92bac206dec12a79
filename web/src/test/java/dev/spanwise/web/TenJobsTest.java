package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
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
        page().waitForURL("**/explore*");
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

    @Test
    void theCostOfALayer() {
        Locator pay = owner.at("section:has([data-kind=cost])");
        click(pay.locator("summary"));
        assertThat(pay.locator("tbody tr").nth(4)).containsText("33,");
        took(1);
    }

    @Test
    void groupsAreSortedByAnyFigureAndTheWholeStaysLast() {
        clicks += 2;
        page().selectOption("select[name=by]", "location");
        Locator column = owner.at("section:has(#groups) tbody td:nth-child(2)");
        click(owner.at("section:has(#groups) th:nth-child(2) button"));
        assertThat(owner.at("section:has(#groups) th:nth-child(2)")).hasAttribute("aria-sort", "descending");
        List<Integer> positions = column.allTextContents().stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
        List<Integer> groups = positions.subList(0, positions.size() - 1);
        Assertions.assertThat(groups).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.reverseOrder());
        Assertions.assertThat(positions.get(groups.size())).isEqualTo(2000);
        owner.at("section:has(#groups) th:nth-child(2) button").click();
        assertThat(column.first()).hasText(String.valueOf(groups.get(groups.size() - 1)));
        took(3);
    }

    @Test
    void aSlashGoesToTheSearchAndThePageSaysWhatItIsOf() {
        assertThat(page()).hasTitle(Pattern.compile(owner.word("section.overview") + " – tolvane.csv.* – Spanwise"));
        page().keyboard().press("/");
        assertThat(owner.at("#search")).isFocused();
        page().keyboard().type("a/b");
        assertThat(owner.at("#search")).hasValue("a/b");
        owner.goTo(snapshot + "/table");
        page().keyboard().press("Control+k");
        assertThat(owner.at("#q")).isFocused();
        took(0);
    }

    @Test
    void comparedWithLastYear() {
        click(owner.link("overview.since.compare", "tolvane-2025.csv"));
        assertThat(owner.at("h1")).hasText(owner.word("section.compare"));
        assertThat(owner.at(".headlines .headline").first()).isVisible();
        took(1);
    }

    @Test
    void spansByLayerOfOneDepartment() {
        // opening a list and choosing from it are two
        clicks += 2;
        page().selectOption("select[name=department]", "Maintenance");
        assertThat(owner.at("#matrix-spans tfoot")).containsText("46");
        took(2);
    }

    /** In a scenario: from the page of it on. */
    @Test
    void movesProtectsAndReports() {
        owner.newScenario(snapshot, "Jobs").at("#chart[data-ready]").waitFor();
        Locator amir =
                owner.at("#chart [role=treeitem]").filter(new Locator.FilterOptions().setHasText("Amir Bachmann"));
        Locator simon =
                owner.at("#chart [role=treeitem]").filter(new Locator.FilterOptions().setHasText("Simon Gupta"));
        assertThat(owner.at("#answer-card:not(.htmx-request) #answer [role=status]"))
                .isVisible();
        clicks = 0;
        click(amir);
        page().waitForResponse("**/try?*", () -> click(owner.at("[data-do=protect]")));
        assertThat(owner.at("#protections li")).hasCount(1);
        assertThat(owner.at("#chart[data-side=after]:not([data-busy])")).isVisible();
        assertThat(owner.at("#answer-card:not(.htmx-request)")).isVisible();
        took(2);
        clicks = 1;
        double top = owner.at("#chart").boundingBox().y;
        amir.dragTo(simon);
        assertThat(owner.at("#steps li")).hasCount(1);
        assertThat(owner.at("#chart[data-side=after]:not([data-busy])")).isVisible();
        Assertions.assertThat(owner.at("#chart").boundingBox().y)
                .as("the chart stays where it was looked at")
                .isCloseTo(top, Offset.offset(3.0));
        took(1);
        clicks = 0;
        owner.openMenu("scenario.export");
        clicks += 2;
        Assertions.assertThat(owner.download(owner.at("a[href$='report.html']").first()))
                .isNotEmptyFile();
        took(2);
    }
}
