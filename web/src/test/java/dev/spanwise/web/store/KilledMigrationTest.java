package dev.spanwise.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process killed when a migration's statements have run and its transaction is still open leaves nothing of that
 * migration, and the next start does it whole. On both databases.
 */
class KilledMigrationTest {
    @TempDir
    Path folder;

    /** Where the database is and how it writes the migrations. */
    private record Address(String url, Dialect dialect) {}

    private Address fresh(TestDatabases kind) {
        return kind == TestDatabases.SQLITE
                ? new Address("jdbc:sqlite:" + folder.resolve("spanwise.db"), Dialect.SQLITE)
                : new Address(TestDatabases.newPostgres(), Dialect.POSTGRESQL);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstMigrationCutShortLeavesNoTable(TestDatabases kind) throws Exception {
        Address address = fresh(kind);
        killInMigration(address, 1);
        assertThat(hasColumn(address, "account", "name")).isFalse();
        openAgain(kind, address);
    }

    @ParameterizedTest
    @EnumSource
    void aLaterMigrationCutShortLeavesTheSchemaBeforeItAndItsSnapshots(TestDatabases kind) throws Exception {
        Address address = fresh(kind);
        OldDatabase.write(address.url(), address.dialect());
        killInMigration(address, 3);
        assertThat(hasColumn(address, "account", "disabled")).isTrue();
        assertThat(hasColumn(address, "snapshot", "as_of")).isFalse();
        try (Database database = open(kind, address)) {
            OldDatabase.check(database);
        }
    }

    private void openAgain(TestDatabases kind, Address address) throws IOException, SQLException {
        try (Database database = open(kind, address)) {
            assertThat(new Snapshots(database.jdbi(), InstantSource.system()).listSnapshots())
                    .isEmpty();
            assertThat(hasColumn(address, "account", "disabled")).isTrue();
            assertThat(hasColumn(address, "snapshot", "as_of")).isTrue();
        }
    }

    private Database open(TestDatabases kind, Address address) throws IOException {
        return kind == TestDatabases.SQLITE ? Database.embedded(folder) : Database.postgresql(address.url());
    }

    private static boolean hasColumn(Address address, String table, String column) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url());
                ResultSet found = connection.getMetaData().getColumns(null, null, table, column)) {
            return found.next();
        }
    }

    private static void killInMigration(Address address, int number) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        address.url(),
                        address.dialect().name(),
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
                    .dataSource(args[0], null, null)
                    .locations("classpath:dev/spanwise/web/migrations")
                    .placeholders(Dialect.valueOf(args[1]).placeholders())
                    .callbacks(new Halt(args[2]))
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
