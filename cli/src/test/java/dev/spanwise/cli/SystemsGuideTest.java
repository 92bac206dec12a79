package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command of each page about a system reads the file that the page shows. */
class SystemsGuideTest {
    private static final Path FOLDER = Path.of("../docs/guide/systems");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ \\./spanwise (\\S+) (\\S+)$");
    private static final Pattern FILE = Pattern.compile("(?s)```(?:json|csv|text|ldif)\\n(.*?\\n)```");

    @TempDir
    Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCommandReadsTheFile(Path page) throws IOException {
        String text = Files.readString(page);
        Matcher command = COMMAND.matcher(text);
        Matcher content = FILE.matcher(text);
        assertThat(command.find() && content.find()).isTrue();
        Path file = folder.resolve(command.group(2));
        Files.writeString(file, content.group(1));

        CommandRun run = CommandRun.of(command.group(1), file.toString(), "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("\"headcount\" ?: 6\\b")
                .containsPattern("\"tops\" ?: 1\\b")
                .containsPattern("\"layers\" ?: 3\\b")
                .doesNotContain("\"severity\" : \"error\"");
    }

    @Test
    void theListNamesEveryPage() throws IOException {
        String list = Files.readString(FOLDER.resolve("README.md"));
        assertThat(pages()).hasSize(15).allSatisfy(page -> assertThat(list).contains("(" + page.getFileName() + ")"));
    }
}
