package dev.spanwise.web.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Snapshots that were removed: out of sight, and for a while they can be brought back with their scenarios. */
public final class RemovedSnapshots {
    /** How long what was removed can be brought back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi jdbi;
    private final InstantSource clock;

    public RemovedSnapshots(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Those that can be brought back, the one of the latest day first. */
    public List<Snapshot> list() {
        return Snapshots.list(jdbi, " FROM snapshot WHERE removed_at IS NOT NULL");
    }

    /** Takes a snapshot out of sight. */
    public void remove(String id) {
        jdbi.useHandle(handle -> handle.execute("UPDATE snapshot SET removed_at = ? WHERE id = ?", clock.millis(), id));
    }

    public void restore(String id) {
        jdbi.useHandle(handle -> handle.execute("UPDATE snapshot SET removed_at = NULL WHERE id = ?", id));
    }

    /** Deletes one that was removed, with its files and scenarios. */
    public void erase(String id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM snapshot WHERE id = ? AND removed_at IS NOT NULL", id));
    }

    /** Deletes those that were removed too long ago to be brought back. */
    public void eraseOld() {
        long latest = clock.instant().minus(KEPT).toEpochMilli();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM snapshot WHERE removed_at < ?", latest));
    }
}
