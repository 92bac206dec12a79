package dev.spanwise.web.store;

import java.time.Instant;

/**
 * A scenario as it stands now.
 *
 * @param snapshot id of the snapshot it changes
 * @param note what its makers want to remember
 * @param version number of the version that is shown, from 1
 * @param versions number of the newest version: greater than {@code version} after an undo
 * @param document the steps and protections, as a scenario file in JSON
 */
public record SavedScenario(
        String id,
        String snapshot,
        String name,
        String note,
        Instant createdAt,
        String createdBy,
        int version,
        int versions,
        String document) {

    public boolean canUndo() {
        return version > 1;
    }

    public boolean canRedo() {
        return version < versions;
    }
}
