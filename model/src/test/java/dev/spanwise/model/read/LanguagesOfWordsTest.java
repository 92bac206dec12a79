package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A language whose headers are known is known in the cells below them, too. */
class LanguagesOfWordsTest {
    private static final Set<String> NO_LANGUAGE = Set.of("any");

    @Test
    void whatIsSaidInCellsIsKnownInTheLanguagesOfHeaders() throws IOException {
        Set<String> headers = topics("mapping/header-synonyms.properties").get("name");
        Map<String, Set<String>> words = topics("value/words.properties");
        words.values().removeIf(languages -> languages.isEmpty() || languages.equals(NO_LANGUAGE));
        assertThat(words).containsKeys("vacant", "left", "contractor", "on-leave", "nobody", "total");
        words.forEach((topic, languages) -> {
            if (!topic.equals("column-type")) { // types of columns come in European exports alone
                languages.addAll(languages.contains("any") ? Set.of("en") : Set.of()); // English stands among signs
                assertThat(languages).as(topic).containsAll(headers);
            }
        });
    }

    /** The languages of each topic of a file: "vacant.de = ..." */
    private static Map<String, Set<String>> topics(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(ChartReader.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, Set<String>> languages = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            int dot = key.indexOf('.');
            if (dot > 0) {
                languages
                        .computeIfAbsent(key.substring(0, dot), topic -> new TreeSet<>())
                        .add(key.substring(dot + 1));
            }
        }
        return languages;
    }
}
