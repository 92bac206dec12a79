package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody has chosen to see: views with a name, and columns. */
class SavedViewsInTheBrowserTest {
    private static final String STAFF = """
        id,manager,name,department,location
        1,,Ada,Board,York
        2,1,Ben,Sales,York
        3,2,Cy,Legal,Bath
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private final List<String> asked = new ArrayList<>();
    private Visitor owner;
    private Page page;
    private String snapshot;

    @BeforeEach
    void start() throws IOException {
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.ownerAtBrowser(Locale.ENGLISH);
        page = owner.page();
        page.onDialog(this::answer);
    }

    /** Says no the first time, then yes. */
    private void answer(Dialog dialog) {
        asked.add(dialog.message());
        if (asked.size() == 1) {
            dialog.dismiss();
        } else {
            dialog.accept();
        }
    }

    private void save(String name) {
        if (owner.at("#save-view [name=name]").isHidden()) {
            owner.at("[data-views] summary").click();
        }
        page.fill("#save-view [name=name]", name);
        owner.at("#save-view button").click();
    }

    /** Opens the menu of the page that comes after what was done; until then it stands open. */
    private void openMenu() {
        assertThat(owner.at("[data-views]:not([open])")).isVisible();
        owner.at("[data-views] summary").click();
    }

    private void opensAs(String view, String address) {
        openMenu();
        assertThat(owner.at("[data-views] li a")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(view)))
                .hasAttribute("href", snapshot.replaceFirst(".*(?=/snapshots)", "") + "/table" + address);
    }

    @Test
    void aNameThatIsTakenIsAskedAboutAndOneOfSpacesIsNone() {
        String hostile = "<img src=x onerror=alert(1)> \"O'Hara\" & Söhne";
        owner.goTo(snapshot + "/table?department=Sales");
        save(hostile);
        opensAs(hostile, "?department=Sales");
        owner.goTo(snapshot + "/table?location=Bath");
        save("   ");
        assertThat(owner.at("#save-view [name=name]")).hasValue("");
        assertThat(owner.at("#save-view [name=name]:invalid")).isVisible();
        save(" " + hostile + " ");
        assertThat(owner.at("#save-view [name=name]")).isVisible();
        owner.goTo(snapshot + "/table?location=Bath");
        opensAs(hostile, "?department=Sales");
        page.fill("#save-view [name=name]", hostile);
        owner.at("#save-view button").click();
        opensAs(hostile, "?location=Bath");
        Assertions.assertThat(asked).containsExactly(owner.word("views.taken"), owner.word("views.taken"));
    }

    @Test
    void removingAViewLeavesWhatOneSees() {
        owner.goTo(snapshot + "/table?department=Sales&sort=name");
        save("Sellers");
        openMenu();
        owner.at("[data-views] li:has-text('Sellers') .cross").click();
        openMenu();
        assertThat(page).hasURL(Pattern.compile("department=Sales&sort=name"));
        assertThat(owner.at("#save-view [name=name]")).isVisible();
        assertThat(owner.at("[data-views]")).not().containsText("Sellers");
    }

    private void rename(String view, String name) {
        openMenu();
        var row = owner.at("[data-views] li:has(a:text-is('" + view + "'))");
        row.locator("summary").click();
        row.locator("[name=name]").fill(name);
        row.locator(".rename button").click();
    }

    @Test
    void aViewGetsAnotherNameAndOneThatHasItIsAskedAbout() {
        owner.goTo(snapshot + "/table?department=Sales");
        save("Sellers");
        rename("Sellers", "Sellers");
        rename("Sellers", " Sales & <b>York</b> ");
        opensAs("Sales & <b>York</b>", "?department=Sales");
        owner.goTo(snapshot + "/table?location=Bath");
        save("Bath");
        rename("Bath", "Sales & <b>York</b>");
        assertThat(owner.at("[data-views] li:has(a:text-is('Bath')) [name=name]"))
                .isVisible();
        Assertions.assertThat(asked).containsExactly(owner.word("views.taken-rename"));
        owner.at("[data-views] li:has(a:text-is('Bath')) .rename button").click();
        opensAs("Sales & <b>York</b>", "?location=Bath");
        assertThat(owner.at("[data-views] li a:text-is('Bath')")).hasCount(0);
        Assertions.assertThat(asked).hasSize(2);
    }

    @Test
    void columnsChosenLastFromTabToTabButForASavedView() {
        owner.goTo(snapshot + "/table?department=Sales");
        save("Usual");
        assertThat(owner.at("[data-views]:not([open])")).isVisible();
        owner.goTo(snapshot + "/table?column=location&column=layer");
        assertThat(owner.at(".people thead th")).hasText(new String[] {"Name", "Location", "Layer"});
        owner.link("section.overview").click();
        page.waitForURL(Pattern.compile("/overview"));
        page.selectOption(".filter select[name=department]", "Sales");
        assertThat(owner.at("#chips")).containsText("Sales");
        owner.link("section.table").click();
        assertThat(owner.at(".people thead th")).hasText(new String[] {"Name", "Location", "Layer"});
        assertThat(owner.at(".people tbody")).containsText("Ben");
        owner.at("[data-views] summary").click();
        owner.at("[data-views] li a:text-is('Usual')").click();
        assertThat(owner.at(".people thead th")).hasCount(8);
    }
}
