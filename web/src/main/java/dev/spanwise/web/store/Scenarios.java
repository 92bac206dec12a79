package dev.spanwise.web.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The scenarios, each with all its versions, so that every change can be undone. */
public final class Scenarios {
    private static final String SELECT =
            "SELECT s.id, s.snapshot, s.name, s.note, s.created_at, s.created_by, s.version,"
                    + " (SELECT MAX(n.version) FROM scenario_version n WHERE n.scenario = s.id) AS versions, v.document"
                    + " FROM scenario s JOIN scenario_version v ON v.scenario = s.id AND v.version = s.version";
    private static final String THERE = " AND s.removed_at IS NULL";
    private static final RowMapper<SavedScenario> SCENARIO = (row, context) -> new SavedScenario(
            row.getString("id"),
            row.getString("snapshot"),
            row.getString("name"),
            row.getString("note"),
            Instant.ofEpochMilli(row.getLong("created_at")),
            row.getString("created_by"),
            row.getInt("version"),
            row.getInt("versions"),
            row.getString("document"));

    private final Jdbi jdbi;
    private final InstantSource clock;

    public Scenarios(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A new scenario of a snapshot, at version 1. */
    public SavedScenario add(String snapshot, String name, String note, String createdBy, String document) {
        String id = UUID.randomUUID().toString();
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO scenario (id, snapshot, name, note, created_at, created_by, version)"
                            + " VALUES (?, ?, ?, ?, ?, ?, 1)",
                    id,
                    snapshot,
                    name,
                    note,
                    clock.millis(),
                    createdBy);
            addVersion(handle, id, 1, createdBy, document);
        });
        return findScenario(id).orElseThrow();
    }

    private void addVersion(Handle handle, String scenario, int version, String createdBy, String document) {
        handle.execute(
                "INSERT INTO scenario_version (scenario, version, document, created_at, created_by)"
                        + " VALUES (?, ?, ?, ?, ?)",
                scenario,
                version,
                document,
                clock.millis(),
                createdBy);
    }

    /** A snapshot's scenarios, oldest first. */
    public List<SavedScenario> listScenarios(String snapshot) {
        return jdbi.withHandle(handle -> list(handle, snapshot, THERE));
    }

    static List<SavedScenario> list(Handle handle, String snapshot, String which) {
        return handle.createQuery(SELECT + " WHERE s.snapshot = :snapshot" + which + " ORDER BY s.created_at, s.id")
                .bind("snapshot", snapshot)
                .map(SCENARIO)
                .list();
    }

    public Optional<SavedScenario> findScenario(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " WHERE s.id = :id" + THERE)
                .bind("id", id)
                .map(SCENARIO)
                .findOne());
    }

    /** The same, if it belongs to the snapshot. */
    public Optional<SavedScenario> findScenario(String id, Snapshot snapshot) {
        return findScenario(id).filter(scenario -> scenario.snapshot().equals(snapshot.id()));
    }

    /**
     * Keeps a change as the next version; versions that were undone are gone from then on.
     *
     * @param from the version the person changed
     * @return whether it was kept: false when somebody else has changed the scenario meanwhile
     */
    public boolean change(String id, int from, String createdBy, String document) {
        return jdbi.inTransaction(handle -> {
            if (handle.execute("UPDATE scenario SET version = ? WHERE id = ? AND version = ?", from + 1, id, from)
                    == 0) {
                return false;
            }
            handle.execute("DELETE FROM scenario_version WHERE scenario = ? AND version > ?", id, from);
            addVersion(handle, id, from + 1, createdBy, document);
            return true;
        });
    }

    /** Shows an earlier or later version again; does nothing when there is none. */
    public void show(String id, int version) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE scenario SET version = ? WHERE id = ? AND EXISTS"
                        + " (SELECT 1 FROM scenario_version v WHERE v.scenario = ? AND v.version = ?)",
                version,
                id,
                id,
                version));
    }

    public void describe(String id, String name, String note) {
        jdbi.useHandle(handle -> handle.execute("UPDATE scenario SET name = ?, note = ? WHERE id = ?", name, note, id));
    }

    /**
     * Changes texts of all scenarios of a snapshot, in every version, also of those that can be brought back.
     *
     * @param text of names and notes
     * @param document of each version
     * @return how many names, notes and documents are others now
     */
    public int rewrite(String snapshot, UnaryOperator<String> text, UnaryOperator<String> document) {
        return jdbi.inTransaction(handle -> list(handle, snapshot, "").stream()
                .mapToInt(scenario -> ScenarioVersions.rewrite(handle, scenario, text, document))
                .sum());
    }
}
