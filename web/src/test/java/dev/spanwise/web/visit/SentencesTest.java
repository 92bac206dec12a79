package dev.spanwise.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the pages: all of them are found, and all of them are said. */
class SentencesTest {
    /** Where sentences are said; what cannot be read is told with the words of whoever asks. */
    private static final List<String> SPEAKERS =
            List.of("src/main/java", "src/main/jte", "../model/src/main/java/dev/spanwise/model/read/input");

    private static final Path RESOURCES = Path.of("src/main/resources/dev/spanwise/web");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][\\w.-]*[.-])\"");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("texts.properties"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyPackageWithTextsIsAmongThem() throws IOException {
        assertThat(files().stream()
                        .map(file -> RESOURCES
                                .relativize(file.getParent())
                                .toString()
                                .replace('\\', '/')
                                .replace('/', '.')))
                .containsExactlyInAnyOrderElementsOf(Sentences.PACKAGES);
    }

    @Test
    void aPersonReadsTheirOwnLanguage() {
        assertThat(Sentences.in(Locale.ENGLISH).get("accounts.audit")).isEqualTo("Who saw and changed what");
        assertThat(Sentences.in(Locale.GERMAN).get("accounts.audit")).isEqualTo("Wer was gesehen und geändert hat");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySentenceIsSaidSomewhere(Path file) throws IOException {
        String said = said();
        Set<String> beginnings =
                BEGINNING.matcher(said).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(keys(file))
                .allMatch(key ->
                        said.contains('"' + key + '"') || beginnings.stream().anyMatch(key::startsWith));
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }

    private static String said() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String folder : SPEAKERS) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    said.append(Files.readString(file)).append('\n');
                }
            }
        }
        return said.toString();
    }
}
