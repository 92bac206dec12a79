package dev.spanwise.web.pages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.visit.Sentences;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log keeps with the names of an address is read in words. */
class AuditSubjectTest {
    private static final Map<String, String> NAMES = Map.of("snapshot.1a-b2", "May 2025", "scenario.2f-1", "Flat");

    private static AuditSubject words(String language) {
        return new AuditSubject(
                Sentences.in(Locale.forLanguageTag(language)), id -> Optional.ofNullable(NAMES.get(id)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | staff: Layers at most: 7; Outcome: x   | staff: max-layers 7; Outcome: x
            en | staff: Order: descending; Search: ben smith | staff: order down; q ben smith
            en | staff: Ben (b2); Page: 3               | staff: Ben (b2); page 3
            de | staff: Höchstzahl der Ebenen: 7        | staff: max-layers 7
            de | staff: Suche: ben smith                | staff: q ben smith
            en | staff: Search: on                      | staff: q on
            en | staff: Dotted lines: yes               | staff: dotted on
            en | staff: After: Flat; Before: May 2025   | staff: after scenario.2f-1; before snapshot.1a-b2
            de | staff: Nachher: ein Szenario, das es nicht mehr gibt | staff: after scenario.9
            de | staff: Gezeigt: was sich ändert        | staff: side change
            en | staff: Finding: Span too narrow        | staff: finding too-narrow
            de | staff: Befund: Leitungsspanne zu klein  | staff: rule too-narrow
            en | staff: Finding: no-such                | staff: rule no-such
            """)
    void detailsAreWords(String language, String said, String kept) {
        assertThat(words(language).said(kept)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff",
                "",
                "staff: 2022-12-31 -> 2022-06-30",
                "anna administrator",
                "a: b: c",
                "x: something else"
            })
    void whatHasNoWordsStays(String kept) {
        assertThat(words("de").said(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | remove management positions from the line, lift positions to any manager above them
            """)
    void valuesAreWordsToo(String language, String values) {
        assertThat(words(language).said("staff: allow dissolve, lift"))
                .isEqualTo("staff: What the plan may do: " + values);
    }
}
