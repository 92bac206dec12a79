package dev.spanwise.web;

import com.microsoft.playwright.Page;
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
}
