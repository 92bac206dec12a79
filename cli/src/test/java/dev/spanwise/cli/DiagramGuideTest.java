package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of docs/guide/diagrams.md are what the commands over them draw. After a wanted change, run with
 * {@code -Dspanwise.guide=write} to draw them anew, and look at each.
 */
class DiagramGuideTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String COMMAND = "    spanwise ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> commands() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/guide/diagrams.md")).stream()
                .filter(line -> line.startsWith(COMMAND) && line.contains("-o docs/guide/diagrams/"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void thePictureIsWhatTheCommandDraws(String command) throws IOException {
        List<String> words = new ArrayList<>();
        WORD.matcher(command.strip()).results().forEach(m -> words.add(m.group(1) == null ? m.group(2) : m.group(1)));
        Path drawn = ROOT.resolve(words.get(words.size() - 1));
        boolean write = "write".equals(System.getProperty("spanwise.guide"));
        Path output = write ? drawn : folder.resolve(drawn.getFileName());
        words.set(words.size() - 1, output.toString());

        CommandRun run = CommandRun.of(words.stream()
                .skip(1)
                .map(word -> word.startsWith("examples/") ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        for (Path file : files(drawn)) {
            Path made = Files.isDirectory(drawn) ? output.resolve(drawn.relativize(file)) : output;
            assertThat(made).hasSameTextualContentAs(file);
        }
    }

    private static List<Path> files(Path drawn) throws IOException {
        try (Stream<Path> files = Files.walk(drawn)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
