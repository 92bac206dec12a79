package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeFileOptionsTest {
    @TempDir
    Path folder;

    private Path staff = Path.of("");
    private Path changes = Path.of("");

    @BeforeEach
    void write() throws IOException {
        staff = Files.writeString(folder.resolve("staff.csv"), "id,name,manager\n01,Ann,\n02,Bob,1\n03,Cyd,2\n");
        changes = folder.resolve("changes.zip");
    }

    private CommandRun run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("simulate", staff.toString(), "--remove-layer", "2"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void theFilesAreWrittenAndCounted() throws IOException {
        CommandRun run =
                run("--change-files", changes.toString(), "--system", "odoo", "--effective", "2027-04-01,2027-05-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "1 position is in the files, nothing is left to be done by hand: dry-run.xlsx in it lists both.");
        try (ZipFile zip = new ZipFile(changes.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .containsExactly("dry-run.xlsx", "2027-04-01/1-managers.csv", "2027-04-01/back/1-managers.csv");
        }
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(run("--system", "odoo").err()).contains("give --change-files FILE.zip, too");
        assertThat(run("--change-files", changes.toString(), "--system", "odoo").err())
                .contains("--change-files needs --system, such as successfactors, and --effective");
        assertThat(run("--change-files", "changes.csv").err()).contains("\"changes.csv\" must end in .zip");
    }

    @Test
    void whatIsNotAllowedIsRefusedAndNothingWritten() {
        String[] odoo = {"--change-files", changes.toString(), "--system", "odoo", "--effective", "2027-04-01"};
        assertThat(run(with(odoo, "--pseudonymize")).err()).contains("needs the ids of the data, not pseudonyms");
        assertThat(run(with(odoo, "--preset", "layers-8")).err()).contains("one scenario, not 2");
        assertThat(run("--change-files", changes.toString(), "--system", "ldif", "--effective", "2027-04-01")
                        .err())
                .contains("distinguished name");
        assertThat(run("--change-files", changes.toString(), "--system", "odoo", "--effective", "2027-04-01 2027-03-01")
                        .err())
                .contains("\"2027-03-01\" is not allowed; allowed: days one after the other, the earliest first.");
        assertThat(changes).doesNotExist();
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
