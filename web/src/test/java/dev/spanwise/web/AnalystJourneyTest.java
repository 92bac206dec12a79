package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new analyst does, in a real browser, from the first upload to the exported plan. */
class AnalystJourneyTest {
    private static final Path EXAMPLE = Path.of("../examples/tolvane.xlsx");

    @TempDir
    static Path data;

    private static RunningServer server;
    private Page page = RealBrowser.open("en-GB");

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.in(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void closeWindow() {
        page.context().close();
    }

    @Test
    void fromTheUploadToTheExportedPlan() throws IOException {
        open("en-GB");
        importWithACorrectedMapping();
        readTheOverview();
        findSomebody();
        buildAScenario();
        exportIt();
    }

    @Test
    void theSameInGerman() throws IOException {
        open("de-DE");
        page.setInputFiles("#files", EXAMPLE);
        button("Dateien lesen").click();
        page.fill(".confirm input[name=name]", "Tolvane auf Deutsch");
        Accessibility.check(page);
        button("Importieren").click();
        assertThat(page.locator(".headlines")).containsText("2.000");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        Accessibility.check(page);
        link("Szenarien").click();
        page.fill(".confirm input[name=name]", "Weniger Ebenen");
        button("Neues Szenario").click();
        slide("layers", 7);
        assertThat(page.locator("#answer")).containsText("Menschen bekommen eine andere Führungskraft");
        page.locator("#accept").click();
        assertThat(page.locator(".steps")).containsText("Schonendster Plan");
        Accessibility.check(page);
    }

    private void open(String language) {
        page.context().close();
        page = RealBrowser.open(language);
        page.context().addCookies(server.cookies());
        page.navigate(server.address("/").toString());
    }

    private void importWithACorrectedMapping() {
        Accessibility.check(page);
        Pictures.take(page, "snapshots");
        page.setInputFiles("#files", EXAMPLE);
        button("Read files").click();
        assertThat(page.locator(".mapping").first()).containsText("found in \"Employee ID\"");
        page.selectOption("#column-department", "Job Family");
        assertThat(page.locator("#column-department")).hasValue("Job Family");
        page.waitForURL(Pattern.compile("/imports/"));
        assertThat(page.locator(".confirm")).isVisible();
        page.selectOption("#column-department", "");
        assertThat(page.locator("#column-department option:checked")).containsText("Found: Department");
        Accessibility.check(page);
        Pictures.take(page, "import");
        page.fill(".confirm input[name=name]", "Tolvane");
        button("Import").click();
    }

    private void readTheOverview() {
        assertThat(page.locator(".headlines")).containsText("2,000");
        assertThat(page.locator(".chart canvas")).hasCount(3);
        Accessibility.check(page);
        Pictures.take(page, "overview");
        Pictures.takeDark(page, "overview-dark");
        Pictures.takeNarrow(page, "overview-phone");
        page.selectOption("select[name=department]", "Operations");
        assertThat(page).hasURL(Pattern.compile("department=Operations"));
        link("Show everything").click();
        page.locator(".findings a").first().click();
        assertThat(page.locator("#found table")).isVisible();
        Accessibility.check(page);
        Pictures.take(page, "people");
    }

    private void findSomebody() {
        link("Explore").click();
        page.locator("#search").pressSequentially("stanton alan");
        assertThat(page.locator("#hits a").first()).containsText("Alan Stanton");
        page.locator("#hits a").first().click();
        assertThat(page.locator(".line")).containsText("Samuel Kelly");
        assertThat(page.locator("aside h2").first()).hasText("Alan Stanton");
        Accessibility.check(page);
        Pictures.take(page, "explore");
        page.locator("#drawing a").last().click();
        assertThat(page.locator(".line")).containsText("Alan Stanton");
    }

    private void buildAScenario() {
        link("Scenarios").click();
        Accessibility.check(page);
        page.fill(".confirm input[name=name]", "Seven layers");
        button("New scenario").click();
        page.fill("input[name=condition]", "department == 'Legal'");
        page.locator("form:has(input[name=condition][placeholder]) button").click();
        assertThat(page.locator("#part")).containsText("department == 'Legal'");
        slide("layers", 7);
        assertThat(page.locator("#answer")).containsText("people get another manager");
        assertThat(page.locator("#answer")).containsText("Proven best");
        assertThat(page.locator("#answer svg")).isVisible();
        Accessibility.check(page);
        Pictures.take(page, "scenario");
        page.locator("#accept").click();
        assertThat(page.locator(".steps li")).hasCount(1);
        button("Undo").click();
        assertThat(page.locator(".steps li")).hasCount(0);
        button("Redo").click();
        assertThat(page.locator(".steps li")).hasCount(1);
        moveByKeyboard();
    }

    private void moveByKeyboard() {
        // only once it can be zoomed: making it so moves the boxes, and a box that moves loses the focus
        Locator boxes = page.locator("#chart .drawing[data-ready] a");
        boxes.nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".actions button").first()).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#move input[name=to]")).isFocused();
        boxes.nth(2).focus();
        page.keyboard().press("Enter");
        page.locator(".actions button").last().press("Enter");
        assertThat(page.locator(".steps li")).hasCount(2);
    }

    private void exportIt() throws IOException {
        List<String> moves = Files.readAllLines(download("List of moves (CSV)"));
        org.assertj.core.api.Assertions.assertThat(moves.get(0)).startsWith("Step,Id,Name,Title,Outcome");
        org.assertj.core.api.Assertions.assertThat(moves).hasSizeGreaterThan(10);
        String svg = Files.readString(download("Drawing of what changes (SVG)"));
        assertThat(svg).contains("<svg ").endsWith("</svg>\n");
        assertThat(Files.readString(download("Scenario file (YAML)"))).contains("name: Seven layers", "optimise:");
    }

    private Path download(String link) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Export")).click();
        Download download = page.waitForDownload(() -> link(link).click());
        page.keyboard().press("Escape");
        return download.path();
    }

    private void slide(String slider, int value) {
        page.locator("#" + slider)
                .evaluate(
                        "(slider, value) => { slider.value = value;"
                                + " slider.dispatchEvent(new Event('input', {bubbles: true})); }",
                        value);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
