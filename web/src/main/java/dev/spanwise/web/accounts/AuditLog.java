package dev.spanwise.web.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who saw and changed what. Entries are only ever added. */
public final class AuditLog {
    private final Jdbi jdbi;
    private final InstantSource clock;

    public AuditLog(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public void add(String account, String action, String subject) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO audit (id, at, account, action, subject) VALUES (?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                clock.millis(),
                account,
                action,
                subject));
    }

    /** The newest entries, newest first. */
    public List<AuditEntry> listNewest(int limit) {
        String query = "SELECT at, account, action, subject FROM audit ORDER BY at DESC, id LIMIT :limit";
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("limit", limit)
                .map((row, context) -> new AuditEntry(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("account"),
                        row.getString("action"),
                        row.getString("subject")))
                .list());
    }
}
