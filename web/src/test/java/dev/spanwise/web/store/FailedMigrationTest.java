package dev.spanwise.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that cannot be brought to the current schema, here a stranger's, is let go of again. */
class FailedMigrationTest {
    private static final long GIVEN_UP_AFTER = 20_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatCannotBeMigratedKeepsNoConnection(TestDatabases kind) throws Exception {
        boolean embedded = kind == TestDatabases.SQLITE;
        String address = embedded ? "jdbc:sqlite:" + folder.resolve("spanwise.db") : TestDatabases.newPostgres();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("create table recipes (name text)");
        }
        List<Thread> before = pools();
        try (Database open = Database.embedded(folder.resolve("other"))) {
            assertThat(open.jdbi()).isNotNull();
            assertThat(pools()).hasSizeGreaterThan(before.size());
        }

        assertThatThrownBy(() -> {
                    if (embedded) {
                        Database.embedded(folder);
                    } else {
                        Database.postgresql(address);
                    }
                })
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasRootCauseInstanceOf(FlywayException.class);

        for (Thread pool : pools()) {
            if (!before.contains(pool)) {
                // a pool that is closed lets go of its thread a moment later
                pool.join(GIVEN_UP_AFTER);
            }
        }
        assertThat(pools()).isSubsetOf(before);
    }

    /** The threads that look after pools of connections, one for each pool that is open. */
    private static List<Thread> pools() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith(":housekeeper"))
                .toList();
    }
}
