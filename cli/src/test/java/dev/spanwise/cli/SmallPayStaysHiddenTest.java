package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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

    /** Ten people at 50,000 each; whoever comes next would be told by the difference of both totals. */
    @Test
    void twoChartsDoNotTellThePayOfTheOnlyOneWhoCameOrRose() throws IOException {
        StringBuilder staff = new StringBuilder("id,manager,name,salary\n0,,Top,\n");
        for (int id = 1; id <= 10; id++) {
            staff.append(id).append(",0,Clerk ").append(id).append(",50000\n");
        }
        assertThat(totalAfter(staff, staff.toString())).isEqualTo("500000");
        assertThat(totalAfter(staff, staff + "11,0,New,61234\n")).isEqualTo("null");
        assertThat(totalAfter(staff, staff.toString().replace("Clerk 10,50000", "Clerk 10,61234")))
                .isEqualTo("null");
        assertThat(totalAfter(staff, staff.toString().replace("10,0,Clerk 10,50000\n", "")))
                .isEqualTo("null");
        StringBuilder several = new StringBuilder(staff);
        for (int id = 11; id <= 15; id++) {
            several.append(id).append(",0,New,60000\n");
        }
        assertThat(totalAfter(staff, several.toString())).isEqualTo("800000");
    }

    private String totalAfter(CharSequence before, String after) throws IOException {
        CommandRun run = CommandRun.of(
                "compare",
                Files.writeString(folder.resolve("before.csv"), before).toString(),
                Files.writeString(folder.resolve("after.csv"), after).toString(),
                "--format",
                "json");
        return new ObjectMapper().readTree(run.out()).at("/after/cost/total").toString();
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
