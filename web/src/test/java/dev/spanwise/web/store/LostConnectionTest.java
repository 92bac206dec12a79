package dev.spanwise.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A connection to PostgreSQL that breaks between two statements of one save leaves what was there before, and the next
 * save goes through. The database itself cuts the connection: a trigger ends its own session.
 */
class LostConnectionTest {
    private Database database;
    private Snapshots snapshots;
    private Scenarios scenarios;

    @BeforeEach
    void open() {
        database = TestDatabases.POSTGRESQL.open();
        snapshots = new Snapshots(database.jdbi(), InstantSource.system());
        scenarios = new Scenarios(database.jdbi(), InstantSource.system());
        database.jdbi().useHandle(handle -> handle.execute("""
                CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$"""));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void cutOnInsertInto(String table) {
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "CREATE TRIGGER cut BEFORE INSERT ON " + table + " FOR EACH ROW EXECUTE FUNCTION cut()"));
    }

    private void mend(String table) {
        database.jdbi().useHandle(handle -> handle.execute("DROP TRIGGER cut ON " + table));
    }

    private Snapshot addSnapshot() {
        byte[] bytes = "id,manager\n1,\n".getBytes(StandardCharsets.UTF_8);
        return snapshots.add(
                "Staff", LocalDate.of(2026, 1, 2), "anna", 1, "{}", List.of(new StoredFile("staff.csv", bytes)));
    }

    @Test
    void aScenarioStaysAtTheVersionThatWasConfirmed() {
        String id = scenarios.add(addSnapshot().id(), "Flat", "", "anna", "one").id();
        cutOnInsertInto("scenario_version");
        assertThatThrownBy(() -> scenarios.change(id, 1, "anna", "two")).isInstanceOf(JdbiException.class);
        mend("scenario_version");
        assertThat(scenarios.findScenario(id).orElseThrow().document()).isEqualTo("one");
        assertThat(scenarios.change(id, 1, "anna", "two")).isTrue();
        assertThat(scenarios.findScenario(id).orElseThrow().document()).isEqualTo("two");
    }

    @Test
    void anImportIsThereWholeOrNotAtAll() {
        cutOnInsertInto("snapshot_file");
        assertThatThrownBy(this::addSnapshot).isInstanceOf(JdbiException.class);
        mend("snapshot_file");
        assertThat(snapshots.listSnapshots()).isEmpty();
        Snapshot added = addSnapshot();
        assertThat(snapshots.listSnapshots()).extracting(Snapshot::id).containsExactly(added.id());
        assertThat(snapshots.listFiles(added.id())).hasSize(1);
    }
}
