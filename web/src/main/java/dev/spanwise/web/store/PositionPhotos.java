package dev.spanwise.web.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The photos of the people of snapshots, small ones, by the ids of their positions. */
public final class PositionPhotos {
    private final Jdbi jdbi;

    public PositionPhotos(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps photos of a snapshot's positions; those of other positions stay. */
    public void put(String snapshot, Map<String, byte[]> photos) {
        jdbi.useTransaction(handle -> photos.forEach((position, jpeg) -> {
            handle.execute("DELETE FROM position_photo WHERE snapshot = ? AND position = ?", snapshot, position);
            handle.execute(
                    "INSERT INTO position_photo (snapshot, position, jpeg) VALUES (?, ?, ?)", snapshot, position, jpeg);
        }));
    }

    /** The photo of a position. */
    public Optional<byte[]> find(String snapshot, String position) {
        String query = "SELECT jpeg FROM position_photo WHERE snapshot = :snapshot AND position = :position";
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("snapshot", snapshot)
                .bind("position", position)
                .map((row, context) -> row.getBytes("jpeg"))
                .findOne());
    }

    /** How many a snapshot has. */
    public int count(String snapshot) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT COUNT(*) FROM position_photo WHERE snapshot = :snapshot")
                        .bind("snapshot", snapshot)
                        .mapTo(int.class)
                        .one());
    }

    /** Removes all of a snapshot. */
    public void remove(String snapshot) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM position_photo WHERE snapshot = ?", snapshot));
    }

    /** Removes those of some ids from every snapshot, where a person is to be forgotten. */
    public void forget(Collection<String> positions) {
        jdbi.useTransaction(handle -> positions.forEach(
                position -> handle.execute("DELETE FROM position_photo WHERE position = ?", position)));
    }
}
