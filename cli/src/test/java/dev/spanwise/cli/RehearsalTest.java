package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    private Path folder;

    /** A command that ends early would leave out what it was to load. */
    @Test
    void everyCommandDoesItsWork() {
        assertThat(Rehearsal.commands()).allSatisfy(command -> {
            CommandRun run = CommandRun.of(Rehearsal.inFolder(folder, command));
            assertThat(run.exitCode()).as(run.err()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
        });
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = folders(temporary);

        Rehearsal.main(new String[0]);

        assertThat(folders(temporary)).isLessThanOrEqualTo(before);
    }

    private static long folders(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> Files.exists(file.resolve("people.csv")))
                    .count();
        }
    }
}
