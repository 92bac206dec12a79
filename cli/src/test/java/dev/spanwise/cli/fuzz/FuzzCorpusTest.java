package dev.spanwise.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer begins with, and what it has found, is taken or refused in words. A long run is in docs/trust.md. */
class FuzzCorpusTest {
    @ParameterizedTest
    @EnumSource
    void isTakenOrRefusedInWords(FuzzTarget target) throws IOException {
        List<Path> corpus;
        try (Stream<Path> files = Files.list(Path.of("src/test/fuzz", target.id()))) {
            corpus = files.sorted().toList();
        }
        assertThat(corpus).hasSizeGreaterThan(2);
        for (Path file : corpus) {
            byte[] bytes = Files.readAllBytes(file);
            assertThatCode(() -> target.feed(bytes)).as(file.toString()).doesNotThrowAnyException();
        }
    }
}
