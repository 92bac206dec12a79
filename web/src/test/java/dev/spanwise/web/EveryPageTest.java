package dev.spanwise.web;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page keeps WCAG 2.2 AA in English in light and in German in dark, needs no sideways scrolling on a small laptop and on a phone, is
 * called in its tab as in its heading, and has its picture in the guide. Colours go by the theme and by what a thing is, words by the
 * language, so that two of the four pairs hold all four.
 */
class EveryPageTest {
    private static final List<Shown> WITHOUT_SNAPSHOT = List.of(
            Shown.SNAPSHOTS,
            Shown.IMPORT,
            Shown.SCENARIO,
            Shown.FAIRNESS,
            Shown.ACCOUNTS,
            Shown.AUDIT,
            Shown.RULES,
            Shown.FORGET,
            Shown.SIGN_IN,
            Shown.PROBLEM);

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private static Visitor owner;

    private static String snapshot;
    private static String scenario;
    private static String upload;

    @BeforeAll
    static void start() throws IOException {
        owner = server.ownerAtBrowser(Locale.UK);
        server.importFile(Path.of("../examples/tolvane-2023.csv"));
        server.importFile(Path.of("../examples/tolvane-2025.csv"));
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
        scenario = scenario("Seven layers", 7);
        scenario("Eight layers", 8);
        upload = upload(Path.of("../examples/unordentlich.csv"));
        server.addAccount("anna", Role.ANALYST, Optional.empty());
        server.addAccount("vic", Role.VIEWER, Optional.of("1016374"));
    }

    /** An upload that waits for its confirmation. */
    private static String upload(Path file) throws IOException {
        StoredFile stored = new StoredFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        ReadingSettings settings = ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH);
        return "/imports/"
                + server.services()
                        .imports()
                        .start(Account.LOCAL.name(), List.of(stored), settings, false)
                        .id();
    }

    private static String scenario(String name, int layers) {
        Services services = server.services();
        ScenarioDocument document = ScenarioDocument.empty(name)
                .protecting("department == 'Legal'")
                .withStep("optimise", Map.of("max-layers", layers, "max-span", 15));
        return snapshot + "/scenarios/"
                + services.scenarios()
                        .add(snapshot.split("/", -1)[2], name, "For the board", "anna", document.toJson())
                        .id();
    }

    /** The pages by the names of their pictures, and what must be there before they are looked at. */
    enum Shown {
        SNAPSHOTS("/", ".cards"),
        IMPORT("UPLOAD", ".mapping"),
        OVERVIEW("/overview", "#flatter .chart canvas"),
        TARGETS("/overview?by=location&span=4..8&max-layers=8", "#groups"),
        EXPLORE("/explore?at=1016374&dotted=on", "#living[data-ready]"),
        EXPLORE_CHANGE("/explore?at=1016374&colour=change&against=SCENARIO", "#living[data-ready]"),
        DRAW("/draw?root=1016374&depth=3", "#preview svg"),
        STYLES("/styles", "main form"),
        PHOTOS("/photos", "main form"),
        REPORT("/report", "#part form"),
        CHECK("/check", "#part .card"),
        RULES("/rules", "main section"),
        PEOPLE("/table?role=managers&sort=span&order=down", "#found table"),
        SCENARIOS("/scenarios", "table"),
        SCENARIO("SCENARIO", "#chart[data-ready]"),
        FORECAST("/forecast", "#part table"),
        FAIRNESS("SCENARIO/fairness", "#part .card"),
        COMPARE("/compare?before=snapshot.ID&after=SCENARIO", "#living[data-ready]"),
        SERIES("/compare/series", ".chart canvas"),
        ACCOUNTS("/accounts", "table"),
        AUDIT("/accounts/audit", "table"),
        FORGET("/forget", "main form"),
        SIGN_IN("/sign-in", "main form"),
        PROBLEM("/snapshots/none/overview", ".notice");

        private final String address;
        private final String awaited;

        Shown(String address, String awaited) {
            this.address = address;
            this.awaited = awaited;
        }

        String path() {
            String id = scenario.substring(scenario.lastIndexOf('/') + 1);
            String filled = address.replace("=SCENARIO", "=scenario." + id)
                    .replace("SCENARIO", scenario)
                    .replace("UPLOAD", upload)
                    .replace("ID", snapshot.split("/", -1)[2]);
            return WITHOUT_SNAPSHOT.contains(this) ? filled : snapshot + filled;
        }

        String picture() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAccessibleFitsAndHasItsPicture(Shown shown) {
        owner.page().setViewportSize(1280, 800);
        Page page = owner.goTo(shown.path()).page();
        page.locator(shown.awaited).first().waitFor();
        if (shown == Shown.SCENARIO) {
            owner.slide("layers", 6);
            page.locator("#chart[data-side=plan]").waitFor();
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (shown == Shown.TARGETS) {
            page.evaluate("document.querySelector('.findings').closest('section').scrollIntoView()");
        }
        Accessibility.check(page);
        assertThat(page.title()).startsWith(page.locator("h1").first().innerText() + " – ");
        Pictures.take(page, shown.picture());
        Sheets.take(page, shown.picture(), shown == Shown.TARGETS ? "section:has(> .findings)" : "body");
        if (shown == Shown.OVERVIEW) {
            inDark(page, () -> Pictures.take(page, "overview-dark"));
            page.setViewportSize(390, 800);
            Pictures.take(page, "overview-phone");
        }
        inDark(page, () -> isAccessibleAndFitsInGerman(page, shown));
    }

    private static void inDark(Page page, Runnable look) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look.run();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** In the language whose words are longer. */
    private static void isAccessibleAndFitsInGerman(Page page, Shown shown) {
        page.setViewportSize(1280, 800);
        speak(page, "de");
        page.reload();
        // a scenario comes back with the view it was left with
        page.locator(shown.awaited).first().waitFor(new Locator.WaitForOptions().setState(ATTACHED));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Accessibility.check(page);
        Accessibility.fits(page, 1024);
        Accessibility.fits(page, 390);
        speak(page, "en");
    }

    private static void speak(Page page, String language) {
        page.context().addCookies(List.of(new Cookie("spanwise-language", language).setUrl(page.url())));
    }
}
