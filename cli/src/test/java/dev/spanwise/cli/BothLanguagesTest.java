package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle of texts in any module says the same things in English and German. */
class BothLanguagesTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d+");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(".."), 12, (file, attributes) -> isEnglishBundle(file))) {
            List<Path> bundles = files.sorted().toList();
            assertThat(bundles).isNotEmpty();
            return bundles;
        }
    }

    private static boolean isEnglishBundle(Path file) {
        String name = file.getFileName().toString();
        return file.toString().contains("src/main/resources")
                && (name.equals("texts.properties") || name.equals("help.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanHasTheSameKeys(Path english) throws IOException {
        assertThat(texts(german(english)).keySet()).isEqualTo(texts(english).keySet());
    }

    /** Two sentences that changed places, or a value that one language forgets. */
    @ParameterizedTest
    @MethodSource("bundles")
    void germanTellsTheSameValues(Path english) throws IOException {
        assertThat(values(texts(german(english)))).isEqualTo(values(texts(english)));
    }

    private static Map<String, Set<String>> values(Properties texts) {
        Map<String, Set<String>> values = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> values.put(key, values(texts.getProperty(key))));
        return values;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties"));
    }

    private static Properties texts(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }
}
