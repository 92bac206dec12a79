package dev.spanwise.web.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Scenarios that were removed: out of sight, and as long as removed snapshots they can be brought back. */
public final class RemovedScenarios {
    private final Jdbi jdbi;
    private final InstantSource clock;

    public RemovedScenarios(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Those of a snapshot that can be brought back, the oldest first. */
    public List<SavedScenario> list(String snapshot) {
        return jdbi.withHandle(handle -> Scenarios.list(handle, snapshot, " AND s.removed_at IS NOT NULL"));
    }

    /** One of those. */
    public Optional<SavedScenario> find(String snapshot, String id) {
        return list(snapshot).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Takes a scenario out of sight, with all its versions. */
    public void remove(String id) {
        jdbi.useHandle(handle -> handle.execute("UPDATE scenario SET removed_at = ? WHERE id = ?", clock.millis(), id));
    }

    public void restore(String id) {
        jdbi.useHandle(handle -> handle.execute("UPDATE scenario SET removed_at = NULL WHERE id = ?", id));
    }

    /** Deletes one that was removed, with all its versions. */
    public void erase(String id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM scenario WHERE id = ? AND removed_at IS NOT NULL", id));
    }

    /** Deletes those that were removed too long ago to be brought back. */
    public void eraseOld() {
        long latest = clock.instant().minus(RemovedSnapshots.KEPT).toEpochMilli();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM scenario WHERE removed_at < ?", latest));
    }
}
