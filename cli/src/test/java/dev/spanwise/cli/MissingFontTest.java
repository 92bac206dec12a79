package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingFontTest {
    private static final String STAFF = "id,manager,name\n1,,Ada \uDBFF\uDFF0\n2,1,Щука\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLetterThatNoFontHasIsToldWhereWeDrawIt() {
        assertThat(draw("org.png")).contains("No font of this computer has these characters (1)");
        assertThat(draw("org.svg")).doesNotContain("No font of this computer");
    }

    private String draw(String name) {
        CommandRun run = CommandRun.withInput(
                STAFF, "diagram", "-", "-o", folder.resolve(name).toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        return run.err();
    }
}
