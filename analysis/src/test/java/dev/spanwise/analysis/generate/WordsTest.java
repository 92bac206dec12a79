package dev.spanwise.analysis.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(load("words_de.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(load("words_en.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyFunctionHasItsWords(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        for (int i = 0; i < BusinessFunction.count(); i++) {
            BusinessFunction function = BusinessFunction.of(i);
            assertThat(words.ofFunction(function, "departments"))
                    .hasSize(Words.DEPARTMENTS)
                    .doesNotHaveDuplicates();
            assertThat(words.ofFunction(function, "roles")).hasSize(Words.DEPARTMENTS);
            assertThat(words.ofFunction(function, "head")).hasSize(1);
        }
        assertThat(words.list("headers")).hasSize(18).doesNotHaveDuplicates();
        assertThat(words.list("ranks")).hasSize(14);
        assertThat(words.list("names.female")).doesNotHaveDuplicates();
        assertThat(words.list("names.male")).doesNotHaveDuplicates();
        assertThat(words.list("names.last")).doesNotHaveDuplicates();
    }

    @Test
    void otherLanguagesGetEnglishWords() {
        assertThat(Words.in(Locale.JAPANESE).word("vacant.name")).isEqualTo("Vacant");
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
            properties.load(stream);
        }
        return properties;
    }
}
