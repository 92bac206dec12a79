package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle of texts in any module says the same things in English and German. */
class BothLanguagesTest {
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
        Path german = english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties"));

        assertThat(keys(german)).isEqualTo(keys(english));
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
