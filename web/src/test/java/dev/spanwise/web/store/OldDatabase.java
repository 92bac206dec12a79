package dev.spanwise.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.charts.ReadingSettings;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A database as it was before snapshots had a day, with two of them. */
final class OldDatabase {
    /** Written before there were lines to skip, repairs and pseudonyms. */
    private static final String SETTINGS = """
            {"columns":{"name":"who"},"sheet":null,"delimiter":null,"charset":null,"leavers":true,\
            "day":"2024-02-29","language":"de"}""";

    private static final String INSERT =
            "INSERT INTO snapshot (id, name, created_at, created_by, positions, options) VALUES (?, ?, ?, ?, ?, ?)";

    private OldDatabase() {}

    /** Writes it by the first two migrations alone. */
    static void write(String url, Dialect dialect) throws SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:dev/spanwise/web/migrations")
                .placeholders(dialect.placeholders())
                .target("2")
                .load()
                .migrate();
        // Imported just after midnight in Berlin, on a day that had not begun in UTC.
        insert(url, "a", Instant.parse("2024-02-28T23:30:00Z"), SETTINGS);
        insert(url, "b", Instant.parse("2026-01-02T12:00:00Z"), "{}");
    }

    private static void insert(String url, String id, Instant imported, String settings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, id);
            insert.setString(2, "Snapshot " + id);
            insert.setLong(3, imported.toEpochMilli());
            insert.setString(4, "anna");
            insert.setInt(5, 2);
            insert.setString(6, settings);
            insert.executeUpdate();
        }
    }

    /** Its snapshots are of the day on which they were read, and are still read as they were. */
    static void check(Database database) {
        List<Snapshot> snapshots = new Snapshots(database.jdbi(), InstantSource.system()).listSnapshots();
        assertThat(snapshots).extracting(Snapshot::id).containsExactly("b", "a");
        assertThat(snapshots)
                .extracting(Snapshot::asOf)
                .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2024, 2, 29));
        byte[] staff = "id,manager,who\n1,,Ada\n2,1,Ben\n".getBytes(StandardCharsets.UTF_8);
        var read = ReadingSettings.ofJson(snapshots.get(1).options()).read(List.of(new StoredFile("staff.csv", staff)));
        assertThat(read.chart().size()).isEqualTo(2);
        assertThat(read.chart().findPosition("2").orElseThrow().name()).isEqualTo("Ben");
    }
}
