package dev.spanwise.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * The pictures of docs/guide/web.md. They are taken whenever the browser tests run, into {@code target/pictures}; copy
 * them from there when a page has changed.
 */
final class Pictures {
    private static final Path FOLDER = Path.of("target/pictures");

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    /** The same page in the dark. */
    static void takeDark(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        take(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The same page on a phone. */
    static void takeNarrow(Page page, String name) {
        page.setViewportSize(390, 800);
        take(page, name);
        page.setViewportSize(1280, 800);
    }
}
