package dev.spanwise.web.store;

import com.google.common.base.Throwables;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.spanwise.web.security.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database, brought to the current schema when it is opened. Every migration and every change that belongs
 * together is one transaction, so a process that dies leaves what was confirmed and nothing half-done.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariConfig config, Dialect dialect) {
        this.pool = new HikariDataSource(config);
        try {
            migrate(dialect);
        } catch (RuntimeException notMigrated) {
            pool.close();
            throw notMigrated;
        }
        this.jdbi = Jdbi.create(pool);
    }

    private void migrate(Dialect dialect) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:dev/spanwise/web/migrations")
                .placeholders(dialect.placeholders())
                .load()
                .migrate();
    }

    /** Whether it answers now. */
    public boolean answers() {
        try {
            return jdbi.withHandle(
                    handle -> handle.select("SELECT 1").mapTo(int.class).one() == 1);
        } catch (JdbiException e) {
            return false;
        }
    }

    /**
     * The embedded SQLite database of a data folder, made when missing.
     *
     * @throws IOException when the folder cannot be made
     * @throws DatabaseUnreachableException when the file is damaged, or SQLite cannot be started from the folder
     */
    public static Database embedded(Path dataDirectory) throws IOException {
        PrivateFiles.folder(dataDirectory);
        // SQLite gives the files beside it, its log among them, the rights of this one.
        Path file = PrivateFiles.file(dataDirectory.resolve("spanwise.db"));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.setMaximumPoolSize(4);
        // A write-ahead log lets people read while somebody writes; FULL puts a confirmed change on the disk.
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("secure_delete", "true");
        config.addDataSourceProperty("busy_timeout", "10000");
        // A transaction that begins as a reader and then writes would fail at once instead of waiting its turn.
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        NativeFolder.use(dataDirectory);
        try {
            Database database = new Database(config, Dialect.SQLITE);
            database.requireSound(dataDirectory);
            return database;
        } catch (PoolInitializationException | FlywayException e) {
            throw DatabaseUnreachableException.file(dataDirectory, reason(e), e);
        }
    }

    /**
     * A team's PostgreSQL database, version 14 or later.
     *
     * @param address for example {@code jdbc:postgresql://host/spanwise?user=...}
     * @throws DatabaseUnreachableException when it does not answer, does not let us in, or holds tables of others
     */
    public static Database postgresql(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(10);
        try {
            return new Database(config, Dialect.POSTGRESQL);
        } catch (PoolInitializationException | FlywayException e) {
            throw DatabaseUnreachableException.server(reason(e), e);
        }
    }

    /** What a failure comes from in the end, in the words of whoever saw it first. */
    private static String reason(Throwable failure) {
        return String.valueOf(Throwables.getRootCause(failure).getMessage());
    }

    /** A file whose pages are damaged is told before anybody comes in, not when they first open what stood there. */
    private void requireSound(Path dataDirectory) {
        try {
            String answer = jdbi.withHandle(handle -> handle.createQuery("PRAGMA quick_check(1)")
                    .mapTo(String.class)
                    .one());
            if (!answer.equals("ok")) {
                throw DatabaseUnreachableException.file(dataDirectory, answer, null);
            }
        } catch (JdbiException e) {
            pool.close();
            throw DatabaseUnreachableException.file(dataDirectory, reason(e), e);
        } catch (DatabaseUnreachableException e) {
            pool.close();
            throw e;
        }
    }

    /** The way in for the stores. */
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
