package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A scenario is changed where one looks: the page stays, with its scroll and zoom, and says at once what cannot be. */
class EditInPlaceTest {
    /**
     * <pre>
     * Ada
     *   Ben
     *     Cy, Dora
     *   Edi
     *     Fay
     *       Gil
     * </pre>
     */
    private static final String STAFF = """
        id,manager,name,title
        a1,,Ada,Head
        b2,a1,Ben,Lead
        c3,b2,Cy,Clerk
        d4,b2,Dora,Clerk
        e5,a1,Edi,Lead
        f6,e5,Fay,Clerk
        g7,f6,Gil,Clerk
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private Visitor owner;
    private Page page;
    private String snapshot;

    @BeforeEach
    void open() throws IOException {
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.ownerAtBrowser(Locale.ENGLISH).newScenario(snapshot, "Flat");
        page = owner.page();
        owner.at("#chart[data-ready]").waitFor();
        page.selectOption("#view [data-open-to]", "4");
        page.evaluate("window.stayed = true");
    }

    private Locator box(String name) {
        return owner.at("#chart [role=treeitem]").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void drag(String who, String to) {
        box(who).scrollIntoViewIfNeeded();
        BoundingBox from = box(who).boundingBox();
        BoundingBox there = box(to).boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2 + 12, from.y + from.height / 2 + 12);
        page.mouse().move(there.x + there.width / 2, there.y + there.height / 2);
    }

    private void steps(int count) {
        assertThat(owner.at("#steps li")).hasCount(count);
        Assertions.assertThat(page.evaluate("window.stayed"))
                .as("the page was not loaded anew")
                .isEqualTo(true);
    }

    private double scale() {
        return (double) page.evaluate("d3.zoomTransform(document.querySelector('#chart')).k");
    }

    private double top(String selector) {
        return owner.at(selector).boundingBox().y;
    }

    @Test
    void aDropKeepsScrollAndZoom() {
        owner.at("#view [data-zoom='0.77']").click();
        double scale = scale();
        drag("Dora", "Edi");
        double top = top("#chart");
        assertThat(owner.at("#chart .receiving")).containsText("Edi");
        page.mouse().up();
        steps(1);
        assertThat(owner.at("#chart:not([data-busy])")).isVisible();
        Assertions.assertThat(scale()).isEqualTo(scale);
        Assertions.assertThat(top("#chart")).isCloseTo(top, Offset.offset(3.0));
        assertThat(owner.at("#steps")).containsText("Dora");
        owner.button("scenario.undo").click();
        steps(0);
        assertThat(owner.at("#redo")).isEnabled();
    }

    @Test
    void aBossBelowAnOwnReportIsRefusedBeforeTheDropAndByTheServer() {
        owner.at("#view [data-zoom='0.77']").click();
        for (String[] pair : new String[][] {{"Edi", "Fay"}, {"Ada", "Ben"}, {"Ada", "Fay"}, {"Dora", "Ben"}}) {
            drag(pair[0], pair[1]);
            assertThat(owner.at("#chart .refused")).containsText(pair[1]);
            assertThat(owner.at("#move-said")).not().isEmpty();
            page.mouse().up();
            assertThat(owner.at("#chart .refused")).hasCount(0);
        }
        steps(0);
        page.fill("#move-who", "Edi");
        page.fill("#move-to", "Gil");
        page.keyboard().press("Escape");
        owner.button("scenario.move-go").click();
        assertThat(owner.at("#notice")).containsText("Gil");
        steps(0);
    }

    @Test
    void aNameOrAPartOfItIsEnoughWhereverAPositionIsAskedFor() {
        pick("#move-who", "dor", "Dora (d4)");
        pick("#move-to", "ed", "Edi (e5)");
        owner.button("scenario.move-go").click();
        steps(1);
        assertThat(owner.at("#move-who")).hasValue("");
        page.fill("#move-who", "Cy");
        page.fill("#move-to", "edi");
        page.keyboard().press("Escape");
        owner.button("scenario.move-go").click();
        steps(2);
        pick("#protect-id", "gi", "Gil (g7)");
        owner.at("form:has(#protect-id) button").click();
        assertThat(owner.at("#protections [data-protected]")).hasText("Gil (g7)");
        owner.openMenu("scenario.add-step");
        page.selectOption("#kind", "dissolve");
        pick("#option-dissolve-positions", "fa", "f6, ");
        pick("#option-dissolve-positions", "be", "f6, b2, ");
        owner.goTo(snapshot + "/draw");
        pick("#option-focus", "be", "Ben (b2)");
        assertThat(owner.at("#preview .drawing")).containsText("Ben");
    }

    private void pick(String field, String words, String filled) {
        owner.at(field).focus();
        page.keyboard().press("End");
        page.keyboard().type(words);
        owner.at(field + "-hits [role=option]").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(owner.at(field)).hasValue(filled);
        assertThat(owner.at(field + "-hits [role=option]")).hasCount(0);
    }

    @Test
    void theMenuOfABoxNamesPeopleAndGivesTheFocusBack() {
        box("Dora").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(box("Dora")).isFocused();
        page.keyboard().press("Enter");
        page.locator("[data-do=who]").click();
        assertThat(owner.at("#move-who")).hasValue("Dora (d4)");
        box("Fay").focus();
        page.keyboard().press("Enter");
        page.locator("[data-do=to]").click();
        steps(1);
        assertThat(owner.at("#steps")).containsText("Fay");
    }

    private void choose(String who, String what) {
        box(who).focus();
        page.keyboard().press("Enter");
        page.locator("[data-do=" + what + "]").click();
    }

    @Test
    void theMenuOfABoxDissolvesClosesAddsAndEdits() {
        choose("Fay", "dissolve");
        steps(1);
        assertThat(owner.at("#steps")).containsText("Fay");
        choose("Dora", "close");
        steps(2);
        assertThat(box("Dora")).hasCount(0);
        choose("Edi", "add");
        page.fill("form.actions [name=name]", "Ida");
        page.fill("form.actions [name=title]", "Apprentice");
        page.keyboard().press("Enter");
        steps(3);
        assertThat(box("Ida")).containsText("Apprentice");
        choose("Ida", "edit");
        assertThat(owner.at("form.actions [name=title]")).hasAttribute("placeholder", "Apprentice");
        assertThat(owner.at("form.actions [name=name]")).hasCount(0);
        page.fill("form.actions [name=title]", "Engineer");
        page.keyboard().press("Enter");
        steps(4);
        assertThat(box("Ida")).containsText("Engineer");
        box("Cy").focus();
        page.keyboard().press("Enter");
        assertThat(owner.at(".actions [data-do=edit]")).hasCount(1);
        assertThat(owner.at(".actions [data-do=dissolve]")).hasCount(0);
    }

    @Test
    void severalThatAreMarkedAreOneStep() {
        Locator.ClickOptions mark = new Locator.ClickOptions()
                .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.CONTROL));
        owner.at("#view [data-zoom='0.77']").click();
        box("Cy").click(mark);
        box("Dora").click(mark);
        assertThat(owner.at("#chart .marked")).hasCount(2);
        choose("Edi", "to");
        steps(1);
        assertThat(owner.at("#steps")).containsText("2 positions get a new manager");
        assertThat(owner.at("#chart .marked")).hasCount(0);
        box("Cy").click(mark);
        box("Dora").click(mark);
        choose("Cy", "close");
        steps(2);
        assertThat(box("Cy")).hasCount(0);
        assertThat(box("Dora")).hasCount(0);
        page.keyboard().press("Control+z");
        assertThat(owner.at("#steps li")).hasCount(1);
    }
}
