package dev.spanwise.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process killed when a migration's statements have run and its transaction is still open leaves nothing of that
 * migration, and the next start does it whole.
 */
class KilledMigrationTest {
    private static final String TABLE = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'account'";
    private static final String COLUMN = "SELECT COUNT(*) FROM pragma_table_info('account') WHERE name = 'disabled'";

    @TempDir
    Path folder;

    @Test
    void theFirstMigrationCutShortLeavesNoTable() throws IOException, InterruptedException {
        killInMigration(1);
        assertThat(count(TABLE)).isZero();
        openAgain();
    }

    @Test
    void aLaterMigrationCutShortLeavesTheSchemaBeforeIt() throws IOException, InterruptedException {
        killInMigration(2);
        assertThat(count(TABLE)).isEqualTo(1);
        assertThat(count(COLUMN)).isZero();
        openAgain();
    }

    private void openAgain() throws IOException {
        try (Database database = Database.embedded(folder)) {
            assertThat(new Snapshots(database.jdbi(), InstantSource.system()).listSnapshots())
                    .isEmpty();
            assertThat(count(TABLE)).isEqualTo(1);
            assertThat(count(COLUMN)).isEqualTo(1);
        }
    }

    private int count(String query) {
        return Jdbi.create("jdbc:sqlite:" + folder.resolve("spanwise.db"))
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    private void killInMigration(int number) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.resolve("spanwise.db").toString(),
                        String.valueOf(number))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("in migration " + number);
            process.destroyForcibly().waitFor();
        }
    }

    /** The process that is killed: it stops inside the transaction of the wanted migration and says so. */
    static final class Victim {
        public static void main(String[] args) {
            Flyway.configure()
                    .dataSource("jdbc:sqlite:" + args[0], null, null)
                    .locations("classpath:dev/spanwise/web/migrations")
                    .placeholders(Map.of("blob", "BLOB"))
                    .callbacks(new Halt(args[1]))
                    .load()
                    .migrate();
        }
    }

    /** Waits for its end after the statements of one migration. */
    private record Halt(String version) implements Callback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            if (version.equals(String.valueOf(context.getMigrationInfo().getVersion()))) {
                System.out.println("in migration " + version);
                try {
                    // Nothing is ever written to it: it ends with the process.
                    System.in.read();
                } catch (IOException closed) {
                    throw new IllegalStateException(closed);
                }
            }
        }

        @Override
        public String getCallbackName() {
            return "halt";
        }
    }
}
