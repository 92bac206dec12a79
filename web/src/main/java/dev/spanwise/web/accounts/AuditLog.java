package dev.spanwise.web.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;

/** Who saw and changed what. Entries are only ever added; of a forgotten person they keep another name. */
public final class AuditLog {
    private static final String OF_ACCOUNT = "WHERE (:account = '' OR account = :account)";

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

    /**
     * Entries, newest first.
     *
     * @param account whose alone; empty for everybody's
     * @param from how many of the newest are left out
     */
    public List<AuditEntry> listEntries(String account, int limit, int from) {
        String query = "SELECT at, account, action, subject FROM audit " + OF_ACCOUNT
                + " ORDER BY at DESC, id LIMIT :limit OFFSET :from";
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("account", account)
                .bind("limit", limit)
                .bind("from", from)
                .map((row, context) -> new AuditEntry(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("account"),
                        row.getString("action"),
                        row.getString("subject")))
                .list());
    }

    /**
     * Changes what entries are about, where a person is to be forgotten.
     *
     * @return how many entries are others now
     */
    public int rewrite(UnaryOperator<String> subject) {
        return jdbi.inTransaction(handle -> {
            List<String> subjects = handle.createQuery("SELECT DISTINCT subject FROM audit")
                    .mapTo(String.class)
                    .list();
            int changed = 0;
            for (String before : subjects) {
                String after = subject.apply(before);
                if (!after.equals(before)) {
                    changed += handle.execute("UPDATE audit SET subject = ? WHERE subject = ?", after, before);
                }
            }
            return changed;
        });
    }

    /** How many entries there are of an account, or of everybody. */
    public int count(String account) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM audit " + OF_ACCOUNT)
                .bind("account", account)
                .mapTo(Integer.class)
                .one());
    }
}
