package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Holds pages against WCAG 2.2, levels A and AA, with axe-core. */
final class Accessibility {
    private static final String AXE = axe();
    /** Only of what is wrong it is worked out where it stands. */
    private static final String WRONG_ALONE = "resultTypes: ['violations'], ";

    private static final String ALL_RULES = "{" + WRONG_ALONE
            + "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: {"
            + "'label-content-name-mismatch': {enabled: true}, 'landmark-unique': {enabled: true},"
            + " 'empty-table-header': {enabled: true}}}";
    private static final String COLOURS = "{" + WRONG_ALONE
            + "preload: false, runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}";
    private static final String RUN = ".then(found => found.violations.flatMap(v => v.nodes.map(n => v.id + ': '"
            + " + n.html.slice(0, 150) + ' ' + n.failureSummary.replaceAll('\\n', ' ').slice(0, 200))))";

    /** What reaches beyond the right edge, for whoever has to mend it. */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 15).map(e => `${e.tagName}.${e.className}#${e.id} ${Math.round(e.getBoundingClientRect().right)}`)
              .join(', ')\
            """;

    private Accessibility() {}

    /** Fails when the page as it stands breaks a rule. */
    static void check(Page page) {
        check(page, ALL_RULES);
    }

    /** The same, for the rules that depend on light or dark alone. */
    static void checkColours(Page page) {
        check(page, COLOURS);
    }

    /** Fails when the page as it stands must be scrolled sideways in a window of this width. */
    static void fits(Page page, int width) {
        page.setViewportSize(width, 800);
        // charts fit themselves to the new width with the next frame
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        int needed = (int) page.evaluate("document.scrollingElement.scrollWidth");
        assertThat(needed)
                .as(page.url() + " at " + width + ": " + (needed > width ? page.evaluate(TOO_WIDE) : ""))
                .isLessThanOrEqualTo(width);
    }

    private static void check(Page page, String rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        Object found = page.evaluate("axe.run(document, " + rules + ")" + RUN);
        assertThat((List<?>) found).as(page.url()).isEmpty();
    }

    private static String axe() {
        ClassLoader loader = Accessibility.class.getClassLoader();
        Properties about = new Properties();
        try (InputStream in = loader.getResourceAsStream("META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String path = "META-INF/resources/webjars/axe-core/" + about.getProperty("version") + "/axe.min.js";
        try (InputStream in = loader.getResourceAsStream(path)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
