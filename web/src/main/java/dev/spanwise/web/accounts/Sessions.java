package dev.spanwise.web.accounts;

import dev.spanwise.web.security.Secrets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who is signed in. The database keeps fingerprints of the tokens alone, so it gives no session away. */
public final class Sessions {
    /** How long a session lasts: a working day. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private final Jdbi jdbi;
    private final Accounts accounts;
    private final InstantSource clock;

    public Sessions(Jdbi jdbi, Accounts accounts, InstantSource clock) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Starts a session; gives the token for the browser's cookie. */
    public String start(Account account) {
        String token = Secrets.random();
        long now = clock.millis();
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM session WHERE expires_at <= ?", now);
            handle.execute(
                    "INSERT INTO session (fingerprint, account, csrf, expires_at) VALUES (?, ?, ?, ?)",
                    Secrets.fingerprint(token),
                    account.name(),
                    Secrets.random(),
                    now + LIFETIME.toMillis());
        });
        return token;
    }

    /** The session of a cookie's token, with the rights its account has now. */
    public Optional<Session> findSession(String token) {
        String query = "SELECT account, csrf FROM session WHERE fingerprint = :fingerprint AND expires_at > :now";
        return jdbi.withHandle(handle -> handle.createQuery(query)
                        .bind("fingerprint", Secrets.fingerprint(token))
                        .bind("now", clock.millis())
                        .mapToMap()
                        .findOne())
                .flatMap(found -> account(String.valueOf(found.get("account")))
                        .map(account -> new Session(account, String.valueOf(found.get("csrf")))));
    }

    private Optional<Account> account(String name) {
        return name.equals(Account.LOCAL.name()) ? Optional.of(Account.LOCAL) : accounts.findAccount(name);
    }

    public void end(String token) {
        jdbi.useHandle(
                handle -> handle.execute("DELETE FROM session WHERE fingerprint = ?", Secrets.fingerprint(token)));
    }
}
