package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One unfolds and folds the chart where one looks: the page stays, and what one has in hand stays in its place. */
class UnfoldTest {
    /**
     * <pre>
     * Ada
     *   Ben
     *     Cy, Dora
     *   Edi
     *     Fay
     *       Gil, Hal
     * </pre>
     */
    private static final String STAFF = """
        id,manager,name
        1,,Ada
        2,1,Ben
        3,2,Cy
        4,2,Dora
        5,1,Edi
        6,5,Fay
        7,6,Gil
        8,6,Hal
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String small;
    private static String example;
    private static Visitor owner;

    @BeforeAll
    static void start() throws IOException {
        small = server.importTable("staff.csv", STAFF);
        example = server.importFile(Path.of("../examples/tolvane.csv"));
        owner = server.ownerAtBrowser(Locale.ENGLISH);
    }

    @BeforeEach
    void open() {
        open(small);
        page().evaluate("sessionStorage.clear()");
        open(small);
        page().evaluate("window.stayed = true");
    }

    private static void open(String snapshot) {
        owner.goTo(snapshot + "/explore").at("#living[data-ready]").waitFor();
    }

    private static Page page() {
        return owner.page();
    }

    private static Locator box(String name) {
        return owner.at("[role=treeitem]").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void sees(String... names) {
        assertThat(owner.at("[role=treeitem] b")).hasCount(names.length);
        for (String name : names) {
            assertThat(box(name)).isVisible();
        }
    }

    private static void fold(String name) {
        box(name).locator(".fold").click();
    }

    @Test
    void severalBranchesUnfoldInPlace() {
        sees("Ada", "Edi", "Ben");
        Assertions.assertThat(box("Edi").boundingBox().x)
                .as("the largest branch comes first")
                .isLessThan(box("Ben").boundingBox().x);
        BoundingBox before = box("Ben").boundingBox();
        fold("Ben");
        sees("Ada", "Ben", "Cy", "Dora", "Edi");
        BoundingBox after = box("Ben").boundingBox();
        Assertions.assertThat(after.x).isCloseTo(before.x, Offset.offset(1.0));
        Assertions.assertThat(after.y).isCloseTo(before.y, Offset.offset(1.0));
        fold("Edi");
        sees("Ada", "Ben", "Cy", "Dora", "Edi", "Fay");
        fold("Ben");
        sees("Ada", "Ben", "Edi", "Fay");
        assertThat(box("Edi")).hasAttribute("aria-expanded", "true");
        assertThat(box("Ben")).hasAttribute("aria-expanded", "false");
        Assertions.assertThat(page().evaluate("window.stayed")).isEqualTo(true);
    }

    @Test
    void aSearchOpensThePath() {
        page().fill("#search", "hal");
        page().keyboard().press("Enter");
        assertThat(box("Hal")).isFocused();
        sees("Ada", "Ben", "Edi", "Fay", "Gil", "Hal");
        assertThat(owner.at(".said")).containsText("Hal");
        Assertions.assertThat(page().evaluate("window.stayed")).isEqualTo(true);
    }

    @Test
    void aMistypedNameOpensThePathToo() {
        open(example);
        page().fill("#search", "alna stantn");
        page().keyboard().press("Enter");
        assertThat(box("Alan Stanton")).isFocused();
    }

    @Test
    void theKeyboardWalksAndUnfolds() {
        box("Ada").focus();
        page().keyboard().press("ArrowDown");
        assertThat(box("Edi")).isFocused();
        page().keyboard().press("ArrowRight");
        assertThat(box("Ben")).isFocused();
        page().keyboard().press("Space");
        sees("Ada", "Ben", "Cy", "Dora", "Edi");
        page().keyboard().press("ArrowDown");
        assertThat(box("Cy")).isFocused();
        page().keyboard().press("ArrowUp");
        page().keyboard().press("ArrowUp");
        assertThat(box("Ada")).isFocused();
        assertThat(owner.at("[role=treeitem][tabindex='0']")).hasCount(1);
        page().keyboard().press("ArrowDown");
        page().keyboard().press("Enter");
        assertThat(owner.at("aside h2").first()).hasText("Edi");
    }

    @Test
    void opensDownToALayerAndIsAsItWasLeft() {
        page().selectOption("[data-open-to]", "3");
        sees("Ada", "Ben", "Cy", "Dora", "Edi", "Fay");
        fold("Fay");
        sees("Ada", "Ben", "Cy", "Dora", "Edi", "Fay", "Gil", "Hal");
        owner.goTo(small + "/overview");
        open(small);
        sees("Ada", "Ben", "Cy", "Dora", "Edi", "Fay", "Gil", "Hal");
        page().selectOption("[data-open-to]", "1");
        sees("Ada");
        owner.at("[data-open-below]").click();
        sees("Ada", "Ben", "Cy", "Dora", "Edi", "Fay", "Gil", "Hal");
        Accessibility.check(page());
    }

    @Test
    void onPaperStandsAllThatIsOpen() {
        page().selectOption("[data-open-to]", "4");
        sees("Ada", "Ben", "Cy", "Dora", "Edi", "Fay", "Gil", "Hal");
        // asked for before and painted after: what is meant for the screen leaves the paper's picture alone
        page().evaluate("""
                document.querySelector('[data-zoom]').click();
                window.dispatchEvent(new Event('beforeprint'));
                new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))""");
        // four layers with 42 between them, four boxes wide with 16 between them: 848 by 358, and 4 of margin
        double shape = ((Number) page().evaluate("document.querySelector('#living canvas').width"
                        + " / document.querySelector('#living canvas').height"))
                .doubleValue();
        Assertions.assertThat(shape).isCloseTo(856.0 / 366, Offset.offset(0.02));
        page().evaluate("window.dispatchEvent(new Event('afterprint'))");
        page().waitForCondition(
                        () -> (boolean)
                                page().evaluate(
                                                "document.querySelector('#living canvas').width === document.getElementById('living').clientWidth"));
    }

    /** However much is open, elements stand only for boxes that are seen and can be read; the corner leads everywhere. */
    @Test
    void aLargeChartHasFewElements() {
        open(example);
        page().selectOption("[data-open-to]", "11");
        assertThat(owner.at("[role=treeitem]")).hasCount(1);
        page().fill("#search", "alan stanton");
        page().keyboard().press("Enter");
        assertThat(box("Alan Stanton")).isFocused();
        Assertions.assertThat(owner.at("[role=treeitem]").count()).isBetween(1, 150);
        String there = owner.at("[role=tree]").getAttribute("style");
        owner.at(".minimap").click();
        assertThat(owner.at("[role=tree]")).not().hasAttribute("style", there);
        Accessibility.fits(page(), 390);
        page().setViewportSize(1280, 800);
    }

    @Test
    void aScenarioUnfoldsInTheColoursOfItsChanges() {
        String scenario = server.services()
                .scenarios()
                .add(small.split("/", -1)[2], "Without Fay", "", "anna", """
                    {"name": "Without Fay", "steps": [{"dissolve": {"positions": ["6"]}}]}""")
                .id();
        owner.goTo(small + "/unfold?of=scenario." + scenario)
                .at("#living[data-ready]")
                .waitFor();
        // all ways to what changes are open at once, and the old address leads here
        sees("Ada", "Ben", "Edi", "Fay", "Gil", "Hal");
        assertThat(box("Gil")).containsText("moved");
        assertThat(box("Fay")).containsText("converted");
        assertThat(page()).hasURL(java.util.regex.Pattern.compile("/explore\\?of="));
        assertThat(owner.at(".legend")).containsText("moved");
        Assertions.assertThat(List.of(owner.at("select[name=of]").inputValue()))
                .containsExactly("scenario." + scenario);
    }
}
