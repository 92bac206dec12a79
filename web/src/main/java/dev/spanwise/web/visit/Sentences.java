package dev.spanwise.web.visit;

import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the pages say, in one language: the texts of every package that has some, put together once for each language. A
 * page is made of templates of several sections, so all of them look a sentence up in one place.
 */
public final class Sentences {
    /** The packages below {@code dev.spanwise.web} that have texts. */
    static final List<String> PACKAGES = List.of(
            "",
            "security",
            "store",
            "visit",
            "pages",
            "pages.accounts",
            "pages.compare",
            "pages.draw",
            "pages.explore",
            "pages.imports",
            "pages.overview",
            "pages.people",
            "pages.report",
            "pages.scenario");

    private static final Map<Locale, Texts> KNOWN = new ConcurrentHashMap<>();

    private Sentences() {}

    /** The sentences of all pages. */
    public static Texts in(Locale language) {
        return KNOWN.computeIfAbsent(
                language,
                wanted -> Texts.in(
                        PACKAGES.stream()
                                .map(name -> name.isEmpty() ? "dev.spanwise.web" : "dev.spanwise.web." + name)
                                .toList(),
                        Sentences.class.getClassLoader(),
                        wanted));
    }
}
