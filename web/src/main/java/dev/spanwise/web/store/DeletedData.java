package dev.spanwise.web.store;

import org.jdbi.v3.core.Jdbi;

/** What was deleted from the embedded database and may still stand in its files. */
public final class DeletedData {
    private DeletedData() {}

    /** Leaves nothing of it. PostgreSQL does so by itself, later. */
    public static void wipe(Jdbi embedded) {
        embedded.useHandle(handle -> {
            handle.execute("VACUUM");
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        });
    }
}
