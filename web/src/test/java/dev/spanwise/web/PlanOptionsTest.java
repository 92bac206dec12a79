package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Means;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the commands can be told about plans, forecasts and fairness can be told in the browser too. */
class PlanOptionsTest {
    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void aPlanIsAskedForWithOptionsAndAcceptedAsItWasShown() throws IOException {
        Visitor analyst = server.ownerAtBrowser(Locale.GERMAN);
        String snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
        analyst.newScenario(snapshot, "Options");
        String scenario = analyst.page().url();

        assertThat(analyst.at("#answer [role=status]")).hasText(analyst.word("plan.nothing"));
        double below = soFar(analyst);
        analyst.slide("layers", 7);
        analyst.at("#chart[data-side=plan]").waitFor();
        Assertions.assertThat(soFar(analyst)).isEqualTo(below);
        analyst.at("#sliders .options > summary").click();
        spansByGradeAndWeightsAreRows(analyst);
        peersAndBoundariesGoTogether(analyst);
        aWeightedSumAsksForWeights(analyst);
        looksAsItShould(analyst.page(), "plan-options");
        aTargetIsReachedAndAccepted(analyst);

        analyst.link("fairness.title").click();
        onlyTheChosenLawCounts(analyst);
        analyst.goTo(scenario.replaceFirst(".*(/snapshots/[^/]*)/.*", "$1/forecast"));
        anAreaShrinks(analyst);
    }

    /** Where the card below the plan stands, in pixels. */
    private static double soFar(Visitor analyst) {
        return analyst.at("#stage-card").boundingBox().y;
    }

    private static void spansByGradeAndWeightsAreRows(Visitor analyst) {
        analyst.page().selectOption("#spans-by", "max-span-by-grade");
        analyst.at("[data-spans-by=max-span-by-grade] [data-add-row]").click();
        analyst.at("[data-spans-by=max-span-by-grade] select").first().selectOption("G15");
        analyst.at("[data-spans-by=max-span-by-grade] select").last().selectOption("G17");
        analyst.at("[data-spans-by=max-span-by-grade] input").last().fill("9");
        writesExpressions(analyst);
        analyst.at("#sliders [data-row]:has([name=weigh]) [data-when-written]").fill("hireDate < 2015");
        analyst.at("#sliders [data-row]:has([name=weigh]) [data-when-written]").blur();
        assertThat(analyst.at("#notice")).containsText("hireDate");
        assertThat(analyst.at("#notice")).isInViewport();
        analyst.at("#sliders [data-row]:has([name=weigh]) [data-when-written]").fill("hireDate < '2015-01-01'");
        analyst.at("#sliders [data-row]:has([name=weigh]) [data-when-written]").blur();
        analyst.at("#sliders [data-row]:has([name=max-span-if]) [data-when-written]")
                .fill("grade == 'G14'");
        analyst.at("#sliders [data-row]:has([name=max-span-if]) [data-when-written]")
                .blur();
        assertThat(analyst.at("#answer input[name=max-span-if]")).hasValue("grade == 'G14'=8");
        assertThat(analyst.at("#answer input[name=max-span-by-grade]").last()).hasValue("G17=9");
        assertThat(analyst.at("#answer input[name=weigh]")).hasValue("3=hireDate < '2015-01-01'");
        analyst.page().reload();
        assertThat(analyst.at("#layers")).hasValue("7");
        assertThat(analyst.at("#answer input[name=max-span-by-grade]").last()).hasValue("G17=9");
        assertThat(analyst.at("#sliders [data-row]:has([name=weigh]) [data-when-written]"))
                .hasValue("hireDate < '2015-01-01'");
        assertThat(analyst.at("#answer input[name=weigh]")).hasValue("3=hireDate < '2015-01-01'");
        assertThat(analyst.at("#answer input[name=max-span-if]")).hasValue("grade == 'G14'=8");
        assertThat(analyst.at("#sliders [data-row]:has([name=max-span-if]) [data-when-written]"))
                .hasValue("grade == 'G14'");
        analyst.at("#sliders .help > summary").click();
        analyst.at("details.add > summary").click();
        analyst.page().selectOption("#kind", "reduce");
        analyst.at("fieldset[data-kind=reduce] .options > summary").click();
        looksAsItShould(analyst.page(), "plan-rows");
        writesExpressions(analyst);
        aBadStepIsToldWithoutLosingIt(analyst);
        analyst.at("details.add > summary").click();
        analyst.at("[data-spans-by=max-span-by-grade] [data-remove-row]")
                .first()
                .click();
        assertThat(analyst.at("#answer input[name=max-span-by-grade]")).hasCount(1);
        analyst.page().selectOption("#spans-by", "");
        analyst.at("[data-row]:has([name=weigh]) > [data-remove-row]").click();
        analyst.at("[data-row]:has([name=max-span-if]) > [data-remove-row]").click();
        assertThat(analyst.at("#answer input[name=max-span-if]")).hasCount(0);
        analyst.at("#any-span").check();
        assertThat(analyst.at("#answer input[name=max-span]")).hasValue("none");
        assertThat(analyst.at("#span-out")).hasText(analyst.word("options.any"));
        analyst.at("#any-span").uncheck();
        assertThat(analyst.at("#answer input[name=weigh]")).hasCount(0);
    }

    /** Conditions as expressions instead of parts. */
    private static void writesExpressions(Visitor analyst) {
        analyst.page().evaluate("document.querySelectorAll('details.advanced').forEach(each => each.open = true)");
    }

    private static void aBadStepIsToldWithoutLosingIt(Visitor analyst) {
        Locator where = analyst.at("input[name='reduce.where']");
        where.fill("department = 'Sales'");
        // what is said below the field moves the button down
        assertThat(analyst.at("[data-condition]:has([name='reduce.where']) .warn"))
                .isVisible();
        analyst.button("scenario.add").first().click();
        assertThat(analyst.at("#notice")).containsText("department = 'Sales'");
        assertThat(where).hasValue("department = 'Sales'");
    }

    private static void peersAndBoundariesGoTogether(Visitor analyst) {
        analyst.at("#sliders input[name=allow][value=peers]").check();
        analyst.at("#sliders input[name=within][value=department]").check();
        assertThat(analyst.at("#answer input[name=allow]")).hasCount(3);
        assertThat(analyst.at("#answer input[name=within][value=department]")).hasCount(1);
        analyst.at("#sliders input[name=allow][value=peers]").uncheck();
        analyst.at("#sliders input[name=within][value=department]").uncheck();
        assertThat(analyst.at("#answer input[name=allow]")).hasCount(2);
    }

    private static void aWeightedSumAsksForWeights(Visitor analyst) {
        assertThat(analyst.at("#weights")).isHidden();
        analyst.page().selectOption("#sliders select[name=objective]", "weighted");
        assertThat(analyst.at("#weights")).isVisible();
        analyst.page().selectOption("#weights select[data-part]", "move");
        String family = Family.of(Means.DISSOLVE, Means.LIFT).words(Locale.GERMAN);
        assertThat(analyst.at("#answer [role=status]")).containsText("aller Pläne, die " + family);
        assertThat(analyst.at("#answer input[name=cost]")).hasCount(1);
    }

    private static void aTargetIsReachedAndAccepted(Visitor analyst) {
        analyst.page().selectOption("#sliders select[name=objective]", "moved");
        analyst.page().fill("#sliders input[name=dissolve-at-least]", "40");
        assertThat(analyst.at("#answer input[name=dissolve-at-least]")).hasValue("40");
        String moved = analyst.at("#answer .big").first().textContent();
        analyst.page().locator("#accept").click();
        assertThat(analyst.at(".steps > li")).containsText(analyst.word("step.said.dissolve-at-least", 40));
        assertThat(analyst.at(".steps .remark").first()).containsText(" " + moved + " ");
        assertThat(analyst.at("#sliders input[name=dissolve-at-least]")).hasValue("40");
        analyst.page().fill("#waves-form input[name=moves-per-wave]", "9");
        assertThat(analyst.at("#waves p.muted")).isVisible();
    }

    private static void onlyTheChosenLawCounts(Visitor analyst) {
        for (String law : List.of("united-kingdom", "france", "united-states")) {
            analyst.at("input[name=jurisdiction][value=" + law + "]").uncheck();
        }
        analyst.page().fill("input[name=as-of]", "2026-12-31");
        analyst.button("fairness.go").click();
        assertThat(analyst.at("input[name=jurisdiction][value=germany]")).isChecked();
        assertThat(analyst.at("input[name=jurisdiction][value=france]")).not().isChecked();
        assertThat(analyst.at("input[name=as-of]")).hasValue("2026-12-31");
        looksAsItShould(analyst.page(), "fairness-options");
    }

    private static void anAreaShrinks(Visitor analyst) {
        analyst.at(".options > summary").click();
        analyst.page().fill("input[name=shrink]", "18");
        writesExpressions(analyst);
        analyst.page().fill("input[name=area]", "department == 'Operations'");
        analyst.button("forecast.go").click();
        assertThat(analyst.at("input[name=shrink]")).isVisible();
        assertThat(analyst.at("input[name=shrink]")).hasValue("18");
        assertThat(analyst.at("input[name=area]")).hasValue("department == 'Operations'");
        looksAsItShould(analyst.page(), "forecast-options");
    }

    private static void looksAsItShould(Page page, String picture) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Accessibility.check(page);
        Pictures.take(page, picture);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.checkColours(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Accessibility.fits(page, 390);
        page.setViewportSize(1280, 800);
    }
}
