package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diagram --style} makes of a file, and says of one that cannot be used. */
class StyleTest {
    @TempDir
    private Path folder;

    private CommandRun draw(String style, String ending) throws IOException {
        Path staff = Files.writeString(
                folder.resolve("staff.csv"), "id,name,manager,grade\n1,Ann Ash,,G7\n2,Bob Birch,1,G3\n3,Cyd,1,G3\n");
        Path look = Files.writeString(folder.resolve("look.yaml"), style);
        return CommandRun.of(
                "diagram",
                staff.toString(),
                "--style",
                look.toString(),
                "-o",
                folder.resolve("org." + ending).toString());
    }

    @Test
    void theFileDecidesWhatStandsInTheBoxes() throws IOException {
        CommandRun run = draw("fields: [grade]\nrules: [{when: span == 2, fill: red, badge: Two}]\n", "mmd");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("org.mmd")))
                .contains("G7<br/>#91;Two#93;", "fill:#f6b8b3")
                .doesNotContain("Ash", "Birch");
    }

    @Test
    void aBrokenFileIsToldWithItsLine() throws IOException {
        CommandRun run = draw("title: Ours\nfields:\n  - name\n  - shoe-size\n", "svg");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("look.yaml, line 4: \"field\" is \"shoe-size\", but must be one of: name, title,");
        assertThat(folder.resolve("org.svg")).doesNotExist();
    }
}
