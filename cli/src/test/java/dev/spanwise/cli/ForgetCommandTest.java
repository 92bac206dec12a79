package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.store.StoredFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetCommandTest {
    private static final String SETTINGS = "{\"columns\": {}, \"day\": \"2026-01-02\", \"language\": \"en\"}";

    @TempDir
    private Path folder;

    private void keep(String name, String content) throws IOException {
        try (Database database = Database.embedded(folder)) {
            StoredFile file = new StoredFile(name, content.getBytes(StandardCharsets.UTF_8));
            new Snapshots(database.jdbi(), InstantSource.system())
                    .add(name, LocalDate.of(2026, 1, 2), "a", 3, SETTINGS, List.of(file));
        }
    }

    private CommandRun forget(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("forget", "--data-dir", folder.toString()));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void saysWhatWasDoneAndWhatIsNotReached() throws IOException {
        keep("staff.csv", "id,name,manager\n1,Ann,\n2,Bob,1\n3,Cyd,2\n");

        CommandRun run = forget("2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .matches(
                        "\"2\" is forgotten and called forgotten-[a-z2-7]{13} from now on: 1 snapshot, no text of a scenario"
                                + " and no entry of the audit log were changed\\.\n");
        assertThat(run.err()).contains("Not reached: exports, reports and drawings in other folders");
        assertThat(forget("2").out()).startsWith("Nobody with the id \"2\" is in a snapshot");
        assertThat(forget("2").exitCode()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReachedIsNamed() throws IOException {
        keep("broken.csv", "nothing");
        assertThat(forget("2").out()).contains("Not forgotten in the snapshot \"broken.csv\"");
        assertThat(forget("2").exitCode()).isEqualTo(1);
    }

    @Test
    void everythingGoesOnlyWhenItIsAskedFor() throws IOException {
        keep("staff.csv", "id,name,manager\n1,Ann,\n2,Bob,1\n");
        assertThat(forget().err()).contains("--everything");
        assertThat(forget("2", "--everything").exitCode()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("spanwise.db"))).isTrue();

        assertThat(forget("--everything").out()).contains("All that Spanwise kept in " + folder + " is gone.");

        assertThat(Files.exists(folder.resolve("spanwise.db"))).isFalse();
        assertThat(forget("2").err()).contains("Nothing is kept in " + folder);
    }
}
