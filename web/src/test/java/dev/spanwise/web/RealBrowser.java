package dev.spanwise.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, started once for all tests; the one without a window, where it is there: it takes less than
 * half the work for everything around the page. A machine without any fails the tests and says what to do.
 */
final class RealBrowser {
    /** Milliseconds after which something that should appear counts as missing; a busy machine is slow. */
    private static final int PATIENCE = 30_000;

    /**
     * What Playwright turns off, as the last such list replaces those before it, and what only somebody at a window needs:
     * the pages of which Chromium makes its own address bar, and a process for whatever may be visited next.
     */
    private static final String TURNED_OFF =
            "AvoidUnnecessaryBeforeUnloadCheckSync,BoundaryEventDispatchTracksNodeRemoval,"
                    + "DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,"
                    + "PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,Translate,AutoDeElevate,"
                    + "OptimizationHints,msForceBrowserSignIn,msEdgeUpdateLaunchServicesPreferredVersion,"
                    + "PreloadTopChromeWebUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess";

    private static final Browser BROWSER = start();

    private RealBrowser() {}

    private static Browser start() {
        Path chromium = Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                        "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the tests of the web pages need Chromium: sudo apt install chromium"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--font-render-hinting=none",
                                "--disable-features=" + TURNED_OFF)));
    }

    /** Somebody's window, with nothing in it from others; closing the page's context closes it. */
    static Page open(String language) {
        return open(language, 1280, 800);
    }

    static Page open(String language, int width, int height) {
        BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }
}
