package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is there in both languages. */
class TextsOfReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "read/", "read/input/"})
    void englishAndGermanHaveTheSameSentences(String folder) throws IOException {
        assertThat(keys(folder + "texts_de.properties")).isEqualTo(keys(folder + "texts.properties"));
    }

    @Test
    void everyKindOfProblemHasASentence() throws IOException {
        Set<Object> keys = keys("texts.properties");
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(keys).contains("problem." + kind.id());
        }
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = TextsOfReadingTest.class.getResourceAsStream("/dev/spanwise/model/" + file)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return properties.keySet();
    }
}
