package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** What a new analyst does, step by step, from the first upload to the plan taken away; in any language, on any database. */
final class AnalystJourney {
    private static final Path EXAMPLE = Path.of("../examples/tolvane.xlsx");

    private final Visitor analyst;
    private final Page page;

    AnalystJourney(Visitor analyst) {
        this.analyst = analyst;
        this.page = analyst.page();
    }

    /** All of it. The page of the scenario stays open. */
    void make() throws IOException {
        importWithACorrectedMapping();
        readTheOverview();
        findSomebodyAndOpenTheBranch();
        buildAScenario();
        String scenario = page.url();
        compare();
        page.navigate(scenario);
        takeItAway();
    }

    private void importWithACorrectedMapping() {
        analyst.goTo("/");
        analyst.drop(EXAMPLE, ".drop-target");
        assertThat(analyst.at(".mapping .all").nth(1)).containsText("Employee ID");
        page.selectOption("#column-department", "Job Family");
        assertThat(analyst.at("#column-department option:checked")).hasText("Job Family");
        page.selectOption("#column-department", "");
        assertThat(analyst.at("#column-department option:checked")).hasText(analyst.word("import.found", "Department"));
        page.fill(".confirm input[name=name]", "Tolvane");
        analyst.button("import.confirm").click();
    }

    private void readTheOverview() {
        assertThat(analyst.at(".headline").first()).containsText(number(2_000));
        assertThat(analyst.at(".chart canvas")).hasCount(4);
        page.selectOption("select[name=department]", "Operations");
        assertThat(page).hasURL(Pattern.compile("department=Operations"));
        analyst.link("filter.clear").click();
        analyst.at(".findings a").first().click();
        assertThat(analyst.at("#found table")).isVisible();
    }

    private String number(int figure) {
        return NumberFormat.getIntegerInstance(
                        Locale.forLanguageTag(page.locator("html").getAttribute("lang")))
                .format(figure);
    }

    private void findSomebodyAndOpenTheBranch() {
        analyst.link("section.explore").click();
        searchWithTheKeyboard();
        readTheChart();
        assertThat(analyst.at(".line")).containsText("Samuel Kelly");
        analyst.button("explore.table").click();
        assertThat(analyst.at(".filter")).containsText(analyst.word("filter.branch", "Alan Stanton"));
    }

    private void searchWithTheKeyboard() {
        page.fill("#search", "alan");
        Locator hits = analyst.at("#hits [role=option]");
        assertThat(hits.first()).containsText("Alan Stanton");
        assertThat(analyst.at("#search")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(hits.nth(1)).hasAttribute("aria-selected", "true");
        assertThat(analyst.at("#search"))
                .hasAttribute("aria-activedescendant", hits.nth(1).getAttribute("id"));
        page.keyboard().press("Escape");
        assertThat(hits).hasCount(0);
        // Enter before the answer is there opens the first hit too
        page.fill("#search", "stanton alan");
        page.keyboard().press("Enter");
        assertThat(analyst.at("aside h2").first()).hasText("Alan Stanton");
    }

    /** Its smallest text is large enough, and Chromium tells a screen reader who a box is. */
    private void readTheChart() {
        assertThat(analyst.at("#living [aria-selected=true]")).containsText("Alan Stanton");
        double smallest = ((Number)
                        page.evaluate(
                                "Math.min(...[...document.querySelectorAll('#living [role=treeitem] *')]"
                                        + ".map(text => parseFloat(getComputedStyle(text).fontSize))) * d3.zoomTransform(document.getElementById('living')).k"))
                .doubleValue();
        Assertions.assertThat(smallest).isGreaterThanOrEqualTo(9);
        String tree = page.context()
                .newCDPSession(page)
                .send("Accessibility.getFullAXTree")
                .toString();
        Assertions.assertThat(tree).contains("Alan Stanton").contains("treeitem");
    }

    private void buildAScenario() {
        analyst.link("section.scenarios").click();
        page.fill(".confirm input[name=name]", "Seven layers");
        analyst.button("scenario.new").click();
        page.waitForURL("**/scenarios/*");
        protectByConditionAndByClick();
        analyst.slide("layers", 7);
        assertThat(analyst.at("#answer")).containsText(analyst.word("plan.moved", 2));
        assertThat(analyst.at("#chart[data-side=plan]")).isVisible();
        page.locator("#accept").click();
        assertThat(analyst.at(".steps > li")).hasCount(1);
        analyst.button("scenario.undo").click();
        assertThat(analyst.at(".steps > li")).hasCount(0);
        assertThat(analyst.at("#layers")).hasValue("7");
        analyst.button("scenario.redo").click();
        assertThat(analyst.at(".steps > li")).hasCount(1);
        assertThat(analyst.at("#waves tbody tr")).hasCount(3);
    }

    private void protectByConditionAndByClick() {
        Locator protect = analyst.at("form:has(input[name=condition][placeholder])");
        protect.locator("summary").first().click();
        protect.locator("[data-value]").fill("Legal");
        protect.locator("[data-value]").press("Enter");
        assertThat(protect.locator("[data-parts]")).containsText("Legal");
        assertThat(protect.locator("[data-count]"))
                .containsText(analyst.word("condition.holds", 1).substring(0, 5));
        protect.locator("> button").click();
        assertThat(analyst.at(".protections [data-protected]").first()).hasAttribute("title", "department == 'Legal'");
        analyst.at("#chart[data-ready] [role=treeitem]").nth(1).click();
        analyst.at(".actions").getByText(analyst.word("scenario.protect-this")).click();
        assertThat(analyst.at(".protections [data-protected]")).hasCount(2);
    }

    private void compare() {
        analyst.link("section.compare").click();
        assertThat(analyst.at("select[name=after] option:checked")).hasText("Tolvane › Seven layers");
        assertThat(analyst.at(".headlines")).containsText(analyst.word("compare.moved"));
        assertThat(analyst.at("#living[data-ready] .changed").first()).isVisible();
    }

    private void takeItAway() throws IOException {
        analyst.openMenu("scenario.export");
        assertContains(export("scenario.moves-as", "CSV"), "Name", "Alan Stanton");
        assertContains(export("scenario.drawing-as", "SVG"), "<svg ", "</svg>");
        assertContains(export("scenario.drawing-as", "PDF"), "%PDF-");
        assertContains(export("scenario.report-as", "HTML"), "Seven layers", "Alan Stanton");
        assertContains(export("scenario.file"), "name: Seven layers", "optimise:", "department == 'Legal'");
        assertContains(analyst.download(analyst.button("waves.as", "CSV")), "Alan Stanton");
    }

    private Path export(String key, Object... arguments) {
        return analyst.download(analyst.link(key, arguments));
    }

    private static void assertContains(Path file, String... texts) throws IOException {
        Assertions.assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .contains(texts);
    }
}
