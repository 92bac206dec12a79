package dev.spanwise.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.spanwise.web.store.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts, sessions and the audit log are kept alike by SQLite and by PostgreSQL. */
class AccountsOnBothDatabasesTest {
    private static final String PASSWORD = "correct horse battery";
    private static final Account ANNA = new Account("anna", Role.ANALYST, Optional.empty());

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static Database sqliteDatabase;
    private static Database postgresDatabase;

    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final InstantSource clock = () -> now;

    /** The databases everything is tried on. */
    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        sqliteDatabase = Database.embedded(folder);
        postgresDatabase = Database.postgresql(postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void close() throws IOException {
        sqliteDatabase.close();
        postgresDatabase.close();
        postgres.close();
    }

    private static Database database(Kind kind) {
        return kind == Kind.SQLITE ? sqliteDatabase : postgresDatabase;
    }

    private static Accounts accounts(Kind kind) {
        return new Accounts(database(kind).jdbi());
    }

    private static Accounts accountsWithAnna(Kind kind) {
        Accounts accounts = accounts(kind);
        accounts.save(ANNA, PASSWORD);
        return accounts;
    }

    private Sessions sessions(Kind kind) {
        return new Sessions(database(kind).jdbi(), accounts(kind), clock);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheRightPasswordLetsIn(Kind kind) {
        Accounts accounts = accountsWithAnna(kind);
        assertThat(accounts.signIn("anna", PASSWORD)).contains(ANNA);
        assertThat(accounts.signIn("anna", "wrong horse battery")).isEmpty();
        assertThat(accounts.signIn("nobody", PASSWORD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDisabledAccountIsOutAtOnceAndInAgainWhenEnabled(Kind kind) {
        Accounts accounts = accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        accounts.disable("anna");
        assertThat(accounts.listDisabled()).containsExactly("anna");
        assertThat(accounts.signIn("anna", PASSWORD)).isEmpty();
        assertThat(sessions(kind).findSession(token)).isEmpty();
        accounts.enable("anna");
        assertThat(accounts.listDisabled()).isEmpty();
        assertThat(accounts.signIn("anna", PASSWORD)).contains(ANNA);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedRoleCountsForSessionsThatHaveBegun(Kind kind) {
        Accounts accounts = accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        Account limited = new Account("anna", Role.VIEWER, Optional.of("17"));
        accounts.change(limited);
        assertThat(sessions(kind).findSession(token)).map(Session::account).contains(limited);
        assertThat(accounts.signIn("anna", PASSWORD)).contains(limited);
    }

    @ParameterizedTest
    @EnumSource
    void aResetPasswordEndsTheSessionsOfTheOldOne(Kind kind) {
        Accounts accounts = accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        accounts.resetPassword("anna", "another long one");
        assertThat(sessions(kind).findSession(token)).isEmpty();
        assertThat(accounts.signIn("anna", PASSWORD)).isEmpty();
        assertThat(accounts.signIn("anna", "another long one")).contains(ANNA);
    }

    @ParameterizedTest
    @EnumSource
    void aShortPasswordIsRefusedAndChangesNothing(Kind kind) {
        Accounts accounts = accountsWithAnna(kind);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.resetPassword("anna", "short"))
                .withMessage("a password needs at least 12 characters");
        assertThat(accounts.signIn("anna", PASSWORD)).contains(ANNA);
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedAccountAndItsSessionsAreGone(Kind kind) {
        Accounts accounts = accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        accounts.remove("anna");
        assertThat(accounts.findAccount("anna")).isEmpty();
        assertThat(sessions(kind).findSession(token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSessionEndsAfterAWorkingDay(Kind kind) {
        accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        assertThat(sessions(kind).findSession(token)).map(Session::account).contains(ANNA);
        now = now.plus(Sessions.LIFETIME);
        assertThat(sessions(kind).findSession(token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theAuditLogShowsTheNewestFirst(Kind kind) {
        AuditLog log = new AuditLog(database(kind).jdbi(), clock);
        log.add("anna", "see-overview", "Staff");
        now = now.plusSeconds(1);
        log.add("ben", "import", "Staff 2");
        assertThat(log.listNewest(1)).containsExactly(new AuditEntry(now, "ben", "import", "Staff 2"));
        assertThat(log.listNewest(10)).hasSize(2);
    }
}
