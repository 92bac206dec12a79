package dev.spanwise.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.spanwise.model.text.Texts;
import dev.spanwise.web.visit.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Somebody at a real browser who reads one language: finds buttons and links by the words of that language. */
final class Visitor implements AutoCloseable {
    private final RunningServer server;
    private final Page page;
    private final Texts words;

    private Visitor(RunningServer server, Page page, Locale language) {
        this.server = server;
        this.page = page;
        this.words = Sentences.in(language);
    }

    private Visitor(RunningServer server, Locale language) {
        this(server, RealBrowser.open(language.toLanguageTag()), language);
    }

    /** Somebody who has not signed in. */
    static Visitor stranger(RunningServer server, Locale language) {
        return new Visitor(server, language);
    }

    /** Whoever opened the link that the server printed. */
    static Visitor owner(RunningServer server, Locale language) {
        Visitor owner = new Visitor(server, language);
        owner.page.context().addCookies(server.cookies());
        return owner;
    }

    /** The same person at another page beside this one: what the browser has fetched and compiled it has still. */
    Visitor atAnotherPage() {
        return new Visitor(server, page.context().newPage(), words.language());
    }

    Page page() {
        return page;
    }

    Visitor goTo(String path) {
        page.navigate(server.address(path).toString());
        return this;
    }

    /** A sentence as this visitor reads it. */
    Locale language() {
        return words.language();
    }

    String word(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(word(key, arguments)).setExact(true));
    }

    Locator link(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName(word(key, arguments)).setExact(true));
    }

    Locator field(String key, Object... arguments) {
        return page.getByLabel(word(key, arguments)).first();
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    void openMenu(String key) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(word(key)))
                .first()
                .click();
    }

    /** Moves a slider as the hand does. */
    void slide(String slider, int value) {
        at("#" + slider)
                .evaluate(
                        "(slider, value) => { slider.value = value;"
                                + " slider.dispatchEvent(new Event('input', {bubbles: true})); }",
                        value);
    }

    /** Drops a file as from the desktop. */
    void drop(Path file, String target) {
        try {
            String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            at(target).evaluate("""
                (target, [name, bytes]) => {
                  const files = new DataTransfer();
                  files.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name));
                  for (const event of ['dragover', 'drop']) {
                    target.dispatchEvent(new DragEvent(event, {dataTransfer: files, bubbles: true, cancelable: true}));
                  }
                }\
                """, List.of(file.getFileName().toString(), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void signIn(String name, String password) {
        goTo("/sign-in");
        page.fill("input[name=name]", name);
        page.fill("input[name=password]", password);
        button("sign-in.go").click();
        page.waitForURL(server.address("/").toString());
    }

    /** Begins a scenario without a step, from the list of scenarios of a snapshot. */
    Visitor newScenario(String snapshot, String name) {
        goTo(snapshot + "/scenarios");
        page.fill(".confirm input[name=name]", name);
        button("scenario.new").click();
        // once the page has loaded its scripts listen
        page.waitForURL("**/scenarios/*");
        return this;
    }

    Path download(Locator link) {
        return page.waitForDownload(link::click).path();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
