package dev.spanwise.web.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The snapshots that were confirmed. */
public final class Snapshots {
    private static final String COLUMNS = "id, name, as_of, created_at, created_by, positions, options, organisation";
    private static final RowMapper<Snapshot> SNAPSHOT = (row, context) -> new Snapshot(
            row.getString("id"),
            row.getString("name"),
            LocalDate.parse(row.getString("as_of")),
            Instant.ofEpochMilli(row.getLong("created_at")),
            row.getString("created_by"),
            row.getInt("positions"),
            row.getString("options"),
            OrganisationName.kept(row.getString("organisation"), row.getString("name")));

    private static final String THERE = " FROM snapshot WHERE removed_at IS NULL";

    private final Jdbi jdbi;
    private final InstantSource clock;

    public Snapshots(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Keeps files and how to read them, all or nothing. */
    public Snapshot add(
            String name, LocalDate asOf, String createdBy, int positions, String options, List<StoredFile> files) {
        List<PackedFile> packed = files.stream().map(PackedFile::of).toList();
        return addPacked(name, asOf, createdBy, positions, options, packed);
    }

    /** The same with files that have been packed already. */
    public Snapshot addPacked(
            String name, LocalDate asOf, String createdBy, int positions, String options, List<PackedFile> packed) {
        Snapshot snapshot = new Snapshot(
                UUID.randomUUID().toString(),
                name,
                asOf,
                clock.instant(),
                createdBy,
                positions,
                options,
                OrganisationName.of(name));
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO snapshot (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    snapshot.id(),
                    name,
                    asOf.toString(),
                    snapshot.createdAt().toEpochMilli(),
                    createdBy,
                    positions,
                    options,
                    snapshot.organisation());
            for (int number = 0; number < packed.size(); number++) {
                keep(handle, snapshot.id(), number, packed.get(number));
            }
        });
        return snapshot;
    }

    private static void keep(Handle handle, String snapshot, int number, PackedFile file) {
        String insert = "INSERT INTO snapshot_file (snapshot, number, name, gzipped) VALUES (?, ?, ?, ?)";
        handle.execute(insert, snapshot, number, file.name(), file.gzipped());
    }

    /** All snapshots, the one of the latest day first; of one day, the one imported last. */
    public List<Snapshot> listSnapshots() {
        return list(jdbi, THERE);
    }

    /** The same with those that can still be brought back. */
    public List<Snapshot> listAll() {
        return list(jdbi, " FROM snapshot");
    }

    static List<Snapshot> list(Jdbi jdbi, String which) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT " + COLUMNS + which + " ORDER BY as_of DESC, created_at DESC, id")
                        .map(SNAPSHOT)
                        .list());
    }

    public Optional<Snapshot> findSnapshot(String id) {
        return jdbi.withHandle(handle -> handle.select("SELECT " + COLUMNS + THERE + " AND id = ?", id)
                .map(SNAPSHOT)
                .findOne());
    }

    /** The files of a snapshot in the order in which they were given. */
    public List<StoredFile> listFiles(String snapshot) {
        String query = "SELECT name, gzipped FROM snapshot_file WHERE snapshot = :snapshot ORDER BY number";
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("snapshot", snapshot)
                .map((row, context) -> new StoredFile(row.getString("name"), Gzip.unpack(row.getBytes("gzipped"))))
                .list());
    }

    /** Whether a snapshot was read from this file and no other. */
    public boolean isOf(String snapshot, String file) {
        String query = "SELECT name FROM snapshot_file WHERE snapshot = ?";
        return List.of(file)
                .equals(jdbi.withHandle(
                        h -> h.select(query, snapshot).mapTo(String.class).list()));
    }

    public void rename(String id, String name) {
        jdbi.useHandle(handle -> handle.execute("UPDATE snapshot SET name = ? WHERE id = ?", name, id));
    }

    /** Says on which day the organisation was like this. */
    public void changeAsOf(String id, LocalDate asOf) {
        jdbi.useHandle(handle -> handle.execute("UPDATE snapshot SET as_of = ? WHERE id = ?", asOf.toString(), id));
    }

    /** Keeps one file in place of those that were there, and how to read it. */
    public void replaceFiles(String id, String options, StoredFile file) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM snapshot_file WHERE snapshot = ?", id);
            keep(handle, id, 0, PackedFile.of(file));
            handle.execute("UPDATE snapshot SET options = ? WHERE id = ?", options, id);
        });
    }

    /** Says which organisation it is of. */
    public void changeOrganisation(String id, String organisation) {
        jdbi.useHandle(handle -> handle.execute("UPDATE snapshot SET organisation = ? WHERE id = ?", organisation, id));
    }
}
