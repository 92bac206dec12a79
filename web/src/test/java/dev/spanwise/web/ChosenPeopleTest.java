package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People ticked in the table move, are protected, closed and edited together, as those marked in a chart. */
class ChosenPeopleTest {
    private static final String STAFF = """
        id,manager,name,title
        a1,,Ada,Head
        b2,a1,Ben,Lead
        c3,b2,Cy,Clerk
        d4,b2,Dora,Clerk
        e5,a1,Edi,Lead
        f6,e5,Fay,Clerk
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private Visitor owner;
    private Page page;
    private String snapshot;

    @BeforeEach
    void open() throws IOException {
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.ownerAtBrowser(Locale.ENGLISH).goTo(snapshot + "/table");
        page = owner.page();
    }

    private void tick(String... ids) {
        for (String id : ids) {
            owner.at("#found [data-pick][value=" + id + "]").check();
        }
    }

    private void manager(String words, String filled) {
        page.fill("#chosen-to", words);
        owner.at("#chosen-to-hits [role=option]").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(owner.at("#chosen-to")).hasValue(filled);
    }

    private void isAdded(String words) {
        assertThat(owner.at("#added .good")).containsText(words);
        assertThat(owner.at("#chosen")).isHidden();
    }

    @Test
    void whoIsTickedStaysSoWhenOneGoesBackAndForth() {
        tick("c3");
        page.fill("#q", "Dora");
        assertThat(owner.at("#found [role=status]")).hasText("1 position");
        page.waitForURL(java.util.regex.Pattern.compile("q=Dora"));
        page.goBack();
        assertThat(owner.at("#found [role=status]")).hasText("6 positions");
        assertThat(owner.at("#found [data-pick][value=c3]")).isChecked();
        assertThat(owner.at("#chosen output")).hasText("1");
        page.goForward();
        assertThat(owner.at("#found [role=status]")).hasText("1 position");
        assertThat(owner.at("#chosen output")).hasText("1");
    }

    @Test
    void severalMoveAsOneStepOfTheScenarioChosen() {
        tick("c3", "d4");
        owner.openMenu("chosen.move");
        manager("Edi", "Edi (e5)");
        owner.button("scenario.move-go").click();
        isAdded("2 positions");
        tick("b2");
        owner.button("chosen.close").click();
        isAdded("Ben");
        owner.button("impact.open").click();
        assertThat(owner.at("#steps li")).hasCount(2);
        assertThat(owner.at("#steps li").first()).containsText("2 positions get a new manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void severalAreDissolvedAsOneStep(String language) {
        Visitor reader = server.ownerAtBrowser(Locale.forLanguageTag(language)).goTo(snapshot + "/table");
        reader.at("#found [data-pick][value=b2]").check();
        reader.at("#found [data-pick][value=e5]").check();
        reader.button("chosen.dissolve").click();
        assertThat(reader.at("#added .good")).containsText(reader.word("step.dissolve"));
        reader.button("impact.open").click();
        assertThat(reader.at("#steps li")).hasCount(1);
        // Cy, Dora and Fay come to Ada; Ben and Edi stay as experts
        assertThat(reader.at("#so-far")).containsText(reader.word("count.new-manager.said", 3));
        assertThat(reader.at("#so-far")).containsText(reader.word("count.converted.said", 2));
    }

    @Test
    void whoLeadsNobodyIsNotDissolved() {
        tick("c3");
        owner.button("chosen.dissolve").click();
        assertThat(owner.at("#notice")).containsText("Cy");
        assertThat(owner.at("#added .good")).hasCount(0);
        assertThat(owner.at("#chosen output")).hasText("1");
    }

    @Test
    void whatCannotBeIsRefusedAndNobodyIsLost() {
        tick("c3", "d4");
        owner.openMenu("chosen.move");
        manager("Ben", "Ben (b2)");
        owner.button("scenario.move-go").click();
        assertThat(owner.at("#notice")).containsText(owner.word("problem.moves-nobody"));
        assertThat(owner.at("#chosen output")).hasText("2");
        assertThat(owner.at("#added .good")).hasCount(0);
    }

    @Test
    void thoseTickedAreKeptOverASearch() {
        page.fill("#q", "Cy");
        assertThat(owner.at("#found tbody tr")).hasCount(1);
        owner.field("chosen.pick-all").check();
        page.fill("#q", "Edi");
        assertThat(owner.at("#found tbody tr")).containsText("Edi");
        assertThat(owner.field("chosen.pick-all")).not().isChecked();
        tick("e5");
        assertThat(owner.at("#chosen output")).hasText("2");
        owner.openMenu("chosen.edit");
        page.fill("[name='edit.title']", "Engineer");
        page.keyboard().press("Enter");
        isAdded("2 positions");
    }

    @Test
    void whoIsProtectedIsProtectedOneByOne() {
        tick("b2");
        owner.button("chosen.protect").click();
        isAdded("1 position is protected");
        tick("c3", "d4");
        owner.button("chosen.protect").click();
        isAdded("2 positions are protected");
        owner.button("impact.open").click();
        assertThat(owner.at("#protections [data-protected]"))
                .hasText(new String[] {"Ben (b2)", "Cy (c3)", "Dora (d4)"});
    }

    /** Scripts may come after the rows; a tick made before is one. */
    @ParameterizedTest
    @ValueSource(strings = {"[data-pick][value=c3]", "[data-pick-all]"})
    void whoIsTickedBeforeThePageListensIsTicked(String box) {
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile(".*/chosen[^/]*\\.js.*"), held::add);
        page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        owner.at("#found " + box).check();
        held.forEach(Route::resume);
        assertThat(owner.at("#chosen output")).hasText(box.contains("all") ? "6" : "1");
        assertThat(owner.at("#found " + box)).isChecked();
    }

    @Test
    void keysAloneDoIt() {
        owner.at("#found [data-pick]").nth(2).focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(owner.at("#step-scenario")).isFocused();
        owner.button("chosen.protect").focus();
        page.keyboard().press("Enter");
        isAdded("1 position is protected");
        assertThat(owner.button("impact.open")).isFocused();
    }

    @Test
    void theBarIsAccessible() {
        owner.field("chosen.pick-all").check();
        assertThat(owner.at("#chosen output")).hasText("6");
        Accessibility.check(page);
        Accessibility.fits(page, 390);
        owner.button("chosen.none").click();
        assertThat(owner.at("#chosen")).isHidden();
        assertThat(owner.at("#found [data-pick]:checked")).hasCount(0);
    }
}
