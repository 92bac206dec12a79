package dev.spanwise.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.TestDatabases;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts, sessions and the audit log are kept alike by SQLite and by PostgreSQL. */
class AccountsOnBothDatabasesTest {
    private static final String PASSWORD = "correct horse battery";
    private static final int ROUNDS = 1_000;
    private static final Account ANNA = new Account("anna", Role.ANALYST, Optional.empty());

    private static final Map<TestDatabases, Database> OPEN = new EnumMap<>(TestDatabases.class);

    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final InstantSource clock = () -> now;

    @AfterAll
    static void close() {
        OPEN.values().forEach(Database::close);
        OPEN.clear();
    }

    private static Database database(TestDatabases kind) {
        return OPEN.computeIfAbsent(kind, TestDatabases::open);
    }

    private static Accounts accounts(TestDatabases kind) {
        return new Accounts(database(kind).jdbi(), ROUNDS);
    }

    private static Accounts accountsWithAnna(TestDatabases kind) {
        Accounts accounts = accounts(kind);
        accounts.remove(ANNA.name());
        accounts.add(ANNA, PASSWORD);
        return accounts;
    }

    private Sessions sessions(TestDatabases kind) {
        return new Sessions(database(kind).jdbi(), accounts(kind), clock);
    }

    @ParameterizedTest
    @EnumSource
    void aPasswordKeptWithOtherRoundsStillLetsIn(TestDatabases kind) {
        accountsWithAnna(kind);
        Accounts slower = new Accounts(database(kind).jdbi(), 3 * ROUNDS);
        assertThat(slower.signIn("anna", PASSWORD)).contains(ANNA);
        slower.resetPassword("anna", PASSWORD);
        assertThat(accounts(kind).signIn("anna", PASSWORD)).contains(ANNA);
        assertThat(keptPassword(kind)).startsWith(3 * ROUNDS + "$");
        assertThat(Accounts.PASSWORD_ROUNDS).as("what a server takes").isEqualTo(600_000);
    }

    private static String keptPassword(TestDatabases kind) {
        return database(kind)
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT password FROM account")
                        .mapTo(String.class)
                        .one());
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheRightPasswordLetsIn(TestDatabases kind) {
        Accounts accounts = accountsWithAnna(kind);
        assertThat(accounts.signIn("anna", PASSWORD)).contains(ANNA);
        assertThat(accounts.signIn("anna", "wrong horse battery")).isEmpty();
        assertThat(accounts.signIn("nobody", PASSWORD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDisabledAccountIsOutAtOnceAndInAgainWhenEnabled(TestDatabases kind) {
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
    void aChangedRoleCountsForSessionsThatHaveBegun(TestDatabases kind) {
        Accounts accounts = accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        Account limited = new Account("anna", Role.VIEWER, Optional.of("17"));
        accounts.change(limited);
        assertThat(sessions(kind).findSession(token)).map(Session::account).contains(limited);
        assertThat(accounts.signIn("anna", PASSWORD)).contains(limited);
    }

    @ParameterizedTest
    @EnumSource
    void aResetPasswordEndsTheSessionsOfTheOldOne(TestDatabases kind) {
        Accounts accounts = accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        accounts.resetPassword("anna", "another long one");
        assertThat(sessions(kind).findSession(token)).isEmpty();
        assertThat(accounts.signIn("anna", PASSWORD)).isEmpty();
        assertThat(accounts.signIn("anna", "another long one")).contains(ANNA);
    }

    @ParameterizedTest
    @EnumSource
    void aShortPasswordIsRefusedAndChangesNothing(TestDatabases kind) {
        Accounts accounts = accountsWithAnna(kind);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.resetPassword("anna", "short"))
                .withMessage("a password that is TOO_SHORT");
        assertThat(accounts.signIn("anna", PASSWORD)).contains(ANNA);
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedAccountAndItsSessionsAreGone(TestDatabases kind) {
        Accounts accounts = accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        accounts.remove("anna");
        assertThat(accounts.findAccount("anna")).isEmpty();
        assertThat(sessions(kind).findSession(token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSessionEndsAfterAWorkingDay(TestDatabases kind) {
        accountsWithAnna(kind);
        String token = sessions(kind).start(ANNA);
        assertThat(sessions(kind).findSession(token)).map(Session::account).contains(ANNA);
        now = now.plus(Sessions.LIFETIME);
        assertThat(sessions(kind).findSession(token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theAuditLogShowsTheNewestFirst(TestDatabases kind) {
        AuditLog log = new AuditLog(database(kind).jdbi(), clock);
        log.add("anna", "see-overview", "Staff");
        now = now.plusSeconds(1);
        log.add("ben", "import", "Staff 2");
        assertThat(log.listEntries("", 1, 0)).containsExactly(new AuditEntry(now, "ben", "import", "Staff 2"));
        assertThat(log.listEntries("", 10, 1)).extracting(AuditEntry::account).containsExactly("anna");
        assertThat(log.listEntries("anna", 10, 0))
                .extracting(AuditEntry::action)
                .containsExactly("see-overview");
        assertThat(log.count("")).isEqualTo(2);
        assertThat(log.count("ben")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAccountIsNotAddedTwice(TestDatabases kind) {
        Accounts accounts = accountsWithAnna(kind);
        accounts.disable("anna");
        assertThat(accounts.add(new Account("anna", Role.ADMINISTRATOR, Optional.empty()), "another long one"))
                .isFalse();
        assertThat(accounts.listDisabled()).containsExactly("anna");
        assertThat(accounts.findAccount("anna")).contains(ANNA);
    }
}
