package dev.spanwise.web;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.forget.Forgetter;
import dev.spanwise.web.forget.Forgotten;
import dev.spanwise.web.forget.KeptData;
import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.DeletedData;
import dev.spanwise.web.store.PositionPhotos;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.SavedViews;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes people, or everything, out of a data folder or the database of a team, while no server works there. */
public final class Forgetting {
    /** What Spanwise puts into a data folder; anything else in it is not ours. */
    private static final List<String> OURS =
            List.of("spanwise.db", "spanwise.db-wal", "spanwise.db-shm", "uploads", "native", "errors.log", "lock");

    private static final List<String> TABLES = List.of(
            "scenario_version",
            "scenario",
            "snapshot_file",
            "position_photo",
            "snapshot",
            "saved_view",
            "card_style",
            "audit",
            "session",
            "account");

    private Forgetting() {}

    /**
     * Forgets people.
     *
     * @param database of a team; the one in the data folder when empty
     * @param ids as the files write them
     * @throws DataFolderTakenException when a server works in the data folder
     */
    public static List<Forgotten> people(Path dataDirectory, Optional<String> database, List<String> ids)
            throws IOException {
        DataFolderLock lock = DataFolderLock.of(dataDirectory);
        try (lock;
                Database opened = open(dataDirectory, database)) {
            InstantSource clock = InstantSource.system();
            KeptData kept = new KeptData(
                    new Snapshots(opened.jdbi(), clock),
                    new Scenarios(opened.jdbi(), clock),
                    new SavedViews(opened.jdbi()),
                    new SavedStyles(opened.jdbi()),
                    new PositionPhotos(opened.jdbi()),
                    new AuditLog(opened.jdbi(), clock));
            List<Forgotten> forgotten = new ArrayList<>();
            for (String id : ids) {
                forgotten.add(Forgetter.forget(kept, id));
            }
            if (database.isEmpty()) {
                DeletedData.wipe(opened.jdbi());
            }
            Files.deleteIfExists(dataDirectory.resolve("errors.log"));
            return forgotten;
        }
    }

    private static Database open(Path dataDirectory, Optional<String> database) throws IOException {
        return database.isPresent() ? Database.postgresql(database.get()) : Database.embedded(dataDirectory);
    }

    /**
     * Removes all that Spanwise keeps: snapshots, scenarios, accounts, the audit log, uploads and logs.
     *
     * @throws DataFolderTakenException when a server works in the data folder
     */
    public static void everything(Path dataDirectory, Optional<String> database) throws IOException {
        DataFolderLock lock = DataFolderLock.of(dataDirectory);
        try (lock) {
            if (database.isPresent()) {
                empty(database.get());
            }
        }
        for (String name : OURS) {
            Path file = dataDirectory.resolve(name);
            if (Files.isDirectory(file)) {
                MoreFiles.deleteRecursively(file, RecursiveDeleteOption.ALLOW_INSECURE);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void empty(String database) {
        try (Database opened = Database.postgresql(database)) {
            opened.jdbi().useTransaction(handle -> TABLES.forEach(table -> handle.execute("DELETE FROM " + table)));
        }
    }
}
