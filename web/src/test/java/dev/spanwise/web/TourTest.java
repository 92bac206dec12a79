package dev.spanwise.web;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    @TempDir
    static Path data;

    @Test
    void tour() throws Exception {
        try (RunningServer server = RunningServer.in(data)) {
            String file = System.getProperty("tour.file", "/work/shared/data/oracle-hr-employees.csv");
            for (int[] size : List.of(new int[] {1280, 900}, new int[] {390, 800})) {
                Page page = RealBrowser.open("en-GB", size[0], size[1]);
                page.onConsoleMessage(m -> System.err.println("CONSOLE " + m.text()));
                page.onPageError(m -> System.err.println("ERROR " + m));
                page.context().addCookies(server.cookies());
                page.navigate(server.address("/").toString());
                shot(page, "home" + size[0]);
                page.setInputFiles("#files", Path.of(file));
                page.click("text=Read files");
                page.waitForSelector(".confirm");
                shot(page, "import" + size[0]);
                page.click("text=Import >> nth=-1");
                page.waitForSelector(".headlines");
                shot(page, "overview" + size[0]);
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
                shot(page, "overview-dark" + size[0]);
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
                page.click("text=People");
                page.waitForSelector("#found");
                page.fill("#q", "man");
                page.waitForTimeout(800);
                shot(page, "people" + size[0]);
                page.click("nav >> text=Scenarios");
                page.waitForSelector("text=Programmes");
                shot(page, "scenarios" + size[0]);
                page.fill("input[name=name]", "Three layers");
                page.click("text=New scenario");
                page.waitForSelector("#front .chart canvas");
                page.evaluate(
                        "() => { const s = document.getElementById('layers'); s.value = 3; s.dispatchEvent(new Event('input', {bubbles: true})); }");
                page.waitForSelector("#accept");
                page.waitForSelector("#answer svg");
                shot(page, "try" + size[0]);
                page.click("#accept");
                page.waitForSelector(".steps li");
                page.waitForSelector(".change svg >> nth=1");
                shot(page, "scenario" + size[0]);
                page.click("#chart a >> nth=1");
                shot(page, "menu" + size[0]);
                page.context().close();
            }
        }
        Path errors = data.resolve("errors.log");
        if (Files.exists(errors)) {
            System.err.println(Files.readString(errors));
        }
    }

    static void shot(Page page, String name) {
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("/tmp/shots/" + name + ".png"))
                .setFullPage(true));
    }
}
