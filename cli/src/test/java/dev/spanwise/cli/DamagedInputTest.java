package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.DamagedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands over damaged files of every format end with 0, 1 or 2 and in words, whatever was damaged. */
class DamagedInputTest {
    private static final int SEEDS = 12;

    @TempDir
    private Path folder;

    static List<String> formats() {
        return DamagedFiles.formats();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noCommandEndsInAnotherWay(String format) throws IOException {
        Path file = folder.resolve("people");
        for (int seed = 0; seed < SEEDS; seed++) {
            Files.write(file, DamagedFiles.of(format, seed));
            for (String command : List.of("check", "analyze")) {
                CommandRun run = CommandRun.of(command, file.toString(), "--max-seconds", "10");
                assertThat(run.exitCode())
                        .as("%s %s, seed %d", command, format, seed)
                        .isIn(0, 1, 2);
                assertThat(run.err()).doesNotContain("\tat ", "Exception", "--max-seconds");
                assertThat(run.out() + run.err()).isNotBlank();
            }
        }
    }
}
