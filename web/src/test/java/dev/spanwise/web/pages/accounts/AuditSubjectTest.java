package dev.spanwise.web.pages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.visit.Sentences;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log keeps with the names of an address is read in words. */
class AuditSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | staff: Layers at most: 7; Outcome: x   | staff: max-layers 7; Outcome: x
            en | staff: Order: down; Search: ben smith  | staff: order down; q ben smith
            en | staff: Ben (b2); Page: 3               | staff: Ben (b2); page 3
            de | staff: Höchstzahl der Ebenen: 7        | staff: max-layers 7
            de | staff: Suche: ben smith                | staff: q ben smith
            """)
    void detailsAreWords(String language, String said, String kept) {
        assertThat(AuditSubject.said(kept, Sentences.in(Locale.forLanguageTag(language))))
                .isEqualTo(said);
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
        assertThat(AuditSubject.said(kept, Sentences.in(Locale.GERMAN))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | remove management positions from the line, lift positions to any manager above them
            """)
    void valuesAreWordsToo(String language, String values) {
        assertThat(AuditSubject.said("staff: allow dissolve, lift", Sentences.in(Locale.forLanguageTag(language))))
                .isEqualTo("staff: What the plan may do: " + values);
    }
}
