package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.text.Texts;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.pages.accounts.AuditPage;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Sentences;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever page or file of a snapshot the audit log tells of, it has a word for it that people say. */
class AuditWordsTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatIsLookedAtHasAWord(String language) {
        Texts texts = Sentences.in(Locale.forLanguageTag(language));
        List<String> seen = Pages.routes(server.services(), 1).stream()
                .filter(route -> route.method().equals(HandlerType.GET))
                .map(Route::path)
                .filter(path -> path.contains("{snapshot}") || path.contains("{scenario}"))
                .map(VisibleCharts::lastWord)
                .distinct()
                .toList();
        assertThat(seen)
                .contains("overview", "year-before", "waves")
                .filteredOn(word -> !texts.has("section." + word))
                .isEmpty();
        assertThat(AuditPage.said("see-year-before", texts)).doesNotContain("year-before");
        assertThat(Stream.of(
                                "figures",
                                "findings",
                                "merged",
                                "series",
                                "baseline",
                                "analysis",
                                "comparison",
                                "planning")
                        .filter(word -> !texts.has("section." + word)))
                .isEmpty();
    }
}
