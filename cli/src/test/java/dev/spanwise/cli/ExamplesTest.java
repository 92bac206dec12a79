package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in examples/ are what the commands in its README write, here and on every other computer. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String COMMAND = "    ../spanwise generate ";

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> commands() throws IOException {
        return Files.readAllLines(EXAMPLES.resolve("README.md")).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theFileIsWhatTheCommandWrites(String command) throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
        String name = arguments.remove(arguments.size() - 1);
        Path written = folder.resolve(name);
        arguments.add(0, "generate");
        arguments.add(written.toString());

        assertThat(CommandRun.of(arguments.toArray(String[]::new)).exitCode()).isZero();

        if (name.endsWith(".xlsx")) {
            assertThat(parts(written)).isEqualTo(parts(EXAMPLES.resolve(name)));
        } else {
            assertThat(Files.readString(written)).isEqualTo(Files.readString(EXAMPLES.resolve(name)));
        }
    }

    @Test
    void everyDataFileHasItsCommand() throws IOException {
        List<String> commands = commands().toList();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv") || name.endsWith(".xlsx")))
                    .allSatisfy(name -> assertThat(commands).anyMatch(command -> command.endsWith(" " + name)));
        }
    }

    /** The parts of a workbook unpacked: how well they are packed depends on the JDK. */
    private static Map<String, String> parts(Path workbook) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
