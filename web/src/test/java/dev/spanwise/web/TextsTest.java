package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.visit.Visit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every sentence exists in English and in German. */
class TextsTest {
    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertThat(load("texts.properties").stringPropertyNames())
                .isEqualTo(load("texts_de.properties").stringPropertyNames());
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Visit.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
