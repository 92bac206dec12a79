package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages lead where they say. */
class DocumentationTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(PROJECT);
                Stream<Path> docs = Files.walk(PROJECT.resolve("docs"));
                Stream<Path> examples = Files.walk(PROJECT.resolve("examples"))) {
            List<Path> pages = Stream.of(top, docs, examples)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfThePageLeadsToAFile(Path page) throws IOException {
        List<String> links = LINK.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.contains("://"))
                .toList();

        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    /** A promise is held by a test that is there. */
    @Test
    void everyTestThatThePageOfTrustNamesIsThere() throws IOException {
        List<MatchResult> named = NAMED_TEST
                .matcher(Files.readString(PROJECT.resolve("docs").resolve("trust.md")))
                .results()
                .toList();
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("model", "analysis", "report", "web", "cli")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                        .toList()) {
                    sources.put(String.valueOf(file.getFileName()).replace(".java", ""), Files.readString(file));
                }
            }
        }

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named)
                .allSatisfy(test ->
                        assertThat(sources.getOrDefault(test.group(1), "")).contains(test.group(2) + "("));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageHasOneHeading(Path page) throws IOException {
        assertThat(Files.readAllLines(page).get(0)).startsWith("# ");
    }
}
