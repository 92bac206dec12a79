package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever filters one page finds the filter on all others, and takes it off anywhere. */
class FiltersInTheBrowserTest {
    /**
     * <pre>
     * Ada (Board, York)
     *   Ben (Sales, York)
     *     Cy, Dora (Sales, Bath)
     *   Edi (Sales, Bath)
     *     Fay (Legal, York)
     * </pre>
     */
    private static final String STAFF = """
        id,manager,name,department,location
        1,,Ada,Board,York
        2,1,Ben,Sales,York
        3,2,Cy,Sales,Bath
        4,2,Dora,Sales,Bath
        5,1,Edi,Sales,Bath
        6,5,Fay,Legal,York
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private Visitor owner;
    private Page page;
    private String snapshot;

    @BeforeEach
    void start() throws IOException {
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.ownerAtBrowser(Locale.ENGLISH);
        page = owner.page();
    }

    private void choose(String field, String value) {
        page.selectOption(".filter select[name=" + field + "]", value);
        assertThat(owner.at("#chips")).containsText(value);
    }

    private void found(int positions) {
        assertThat(owner.at("#found [role=status]")).hasText(positions == 1 ? "1 position" : positions + " positions");
    }

    @Test
    void aDepartmentChosenOnTheListOfAFindingKeepsTheFinding() {
        owner.goTo(snapshot + "/overview");
        choose("department", "Sales");
        assertThat(owner.at(".finding > div > a[href*='finding=too-narrow'] + .count"))
                .hasText("2");
        owner.at(".finding > div > a[href*='finding=too-narrow']").click();
        found(2);
        page.waitForLoadState();
        choose("location", "Bath");
        found(1);
        assertThat(owner.at(".people tbody")).containsText("Edi");
        assertThat(page).hasURL(Pattern.compile("finding=too-narrow"));
        owner.at("#chips [data-off=department]").click();
        assertThat(owner.at("#chips [data-off=department]")).hasCount(0);
        page.waitForLoadState();
        found(1);
        owner.at("#chips [data-off=location]").click();
        found(3);
        page.waitForLoadState();
        assertThat(owner.at("#find [name=finding]")).isChecked();
        aConditionPutTogetherLimitsToo();
    }

    private void aConditionPutTogetherLimitsToo() {
        owner.at(".filter [data-condition] summary").first().click();
        page.fill(".filter [data-value]", "Sales");
        page.keyboard().press("Enter");
        found(2);
        assertThat(owner.at("#chips")).containsText("Condition: Department is Sales");
        assertThat(owner.at("#chips [data-off=where]")).hasAttribute("title", "department == 'Sales'");
        assertThat(owner.at(".filter [data-count]")).containsText("4 positions");
        owner.at(".filter [data-take-off]").click();
        found(3);
    }

    @Test
    void searchAndOrderOutliveAFilterAndAChipTakenOff() {
        owner.goTo(snapshot + "/table?department=Sales");
        page.fill("#q", "d");
        found(2);
        owner.at(".people thead a").first().click();
        page.waitForURL(Pattern.compile("sort=name"));
        choose("location", "Bath");
        assertThat(page).hasURL(Pattern.compile("sort=name"));
        Assertions.assertThat(page.url()).contains("q=d", "department=Sales", "location=Bath");
        owner.at("#chips [data-off=department]").click();
        assertThat(owner.at("#chips [data-off=department]")).hasCount(0);
        found(2);
        Assertions.assertThat(page.url())
                .contains("q=d", "sort=name", "location=Bath")
                .doesNotContain("department");
    }

    /** Fields for browsers without scripts came alive with the first answer and were sent with every search after it. */
    @Test
    void whatWasTakenOffStaysOffInSearchesAndInOtherFilters() {
        owner.goTo(snapshot + "/table?where=department+%3D%3D+%27Sales%27");
        choose("location", "Bath");
        found(3);
        page.selectOption(".filter select[name=location]", "");
        found(4);
        owner.at(".filter [data-take-off]").click();
        found(6);
        page.fill("#q", "fay");
        found(1);
        page.fill("#q", "");
        found(6);
        Assertions.assertThat(page.url()).doesNotContain("Sales", "Bath");
    }

    @Test
    void theFilterGoesAlongFromTabToTabAndIsTakenOffAsAWhole() {
        owner.goTo(snapshot + "/table");
        choose("location", "Bath");
        for (String section :
                new String[] {"section.explore", "section.scenarios", "section.compare", "section.overview"}) {
            owner.link(section).click();
            assertThat(owner.at("#chips [data-off=location]")).containsText("Location: Bath");
        }
        assertThat(owner.at(".headline strong").first()).hasText("3");
        owner.link("filter.clear").click();
        assertThat(owner.at(".headline strong").first()).hasText("6");
        assertThat(owner.at("#chips li")).hasCount(0);
    }
}
