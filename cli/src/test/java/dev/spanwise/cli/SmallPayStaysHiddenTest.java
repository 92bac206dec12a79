package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pay of the one person on the first layer is in no document about the whole chart, whichever command makes it. */
class SmallPayStaysHiddenTest {
    private static final String STAFF = """
            id,manager,name,salary
            1,,Cleo,330101
            2,1,Ann,60000
            3,1,Bob,60000
            4,1,Gus,60000
            5,1,Hal,60000
            6,1,Ivy,60000
            7,2,Dan,50000
            8,7,Eva,40000
            """;

    @TempDir
    private Path folder;

    @Test
    void noDocumentTellsThePayOfTheTop() throws IOException {
        assertHidden("analyze");
        assertHidden("simulate", "--collapse-chains");
        assertHidden("optimize", "--max-layers", "3");
        assertHidden(
                "compare", Files.writeString(folder.resolve("later.csv"), STAFF).toString());
    }

    private void assertHidden(String command, String... options) throws IOException {
        String file = Files.writeString(folder.resolve("staff.csv"), STAFF).toString();
        String[] arguments = new String[options.length + 4];
        arguments[0] = command;
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[options.length + 2] = "--format";
        arguments[options.length + 3] = "json";
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).as(command).contains("\"perLayer\"").doesNotContain("330101");
    }
}
