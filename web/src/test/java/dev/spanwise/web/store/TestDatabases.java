package dev.spanwise.web.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases everything is tried on. One PostgreSQL serves all tests, each with a database of its own. */
public enum TestDatabases {
    SQLITE,
    POSTGRESQL;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started when a test first needs it; it ends with the process. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The address of an empty PostgreSQL database that nobody else uses. */
    public static String newPostgres() {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** An empty database of this kind. */
    public Database open() {
        try {
            return this == SQLITE
                    ? Database.embedded(Files.createTempDirectory(Path.of("target"), "database"))
                    : Database.postgresql(newPostgres());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
