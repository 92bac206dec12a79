package dev.spanwise.web.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The accounts with a name and a password. {@link Account#LOCAL} is not among them: it needs none. */
public final class Accounts {
    /** The shortest password that is taken; length is what makes one hard to guess. */
    public static final int SHORTEST_PASSWORD = 12;
    /**
     * How many rounds the hash of a password takes: what OWASP's password storage cheat sheet asks for with PBKDF2 and
     * HMAC-SHA-256.
     */
    public static final int PASSWORD_ROUNDS = 600_000;

    private static final RowMapper<Account> ACCOUNT = (row, context) -> new Account(
            row.getString("name"),
            Role.find(row.getString("role")).orElseThrow(),
            Optional.ofNullable(row.getString("branch")));

    private final Jdbi jdbi;
    private final Passwords passwords;

    /**
     * The accounts of a database.
     *
     * @param passwordRounds {@link #PASSWORD_ROUNDS} wherever people sign in; tests hash with fewer
     */
    public Accounts(Jdbi jdbi, int passwordRounds) {
        this.jdbi = jdbi;
        this.passwords = new Passwords(passwordRounds);
    }

    /** All accounts by name. */
    public List<Account> listAccounts() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT name, role, branch FROM account ORDER BY name")
                .map(ACCOUNT)
                .list());
    }

    public Optional<Account> findAccount(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT name, role, branch FROM account WHERE name = :name")
                .bind("name", name)
                .map(ACCOUNT)
                .findOne());
    }

    /** The names of the accounts that let nobody in at present. */
    public Set<String> listDisabled() {
        return jdbi.withHandle(handle -> Set.copyOf(handle.createQuery("SELECT name FROM account WHERE disabled = 1")
                .mapTo(String.class)
                .list()));
    }

    /**
     * Adds an account.
     *
     * @return whether it was added: false when there is one of that name, disabled or not, which stays as it is
     * @throws IllegalArgumentException when the password is not {@link PasswordRule#KEPT}
     */
    public boolean add(Account account, String password) {
        String hash = checkedHash(account.name(), password);
        return jdbi.withHandle(handle -> handle.execute(
                        "INSERT INTO account (name, role, branch, password) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (name) DO NOTHING",
                        account.name(),
                        account.role().id(),
                        account.branch().orElse(null),
                        hash)
                == 1);
    }

    private String checkedHash(String name, String password) {
        PasswordRule rule = PasswordRule.of(name, password);
        if (rule != PasswordRule.KEPT) {
            throw new IllegalArgumentException("a password that is " + rule);
        }
        return passwords.hash(password);
    }

    /** The account whose name looks like this one though it is another; that of whoever starts the server among them. */
    public Optional<String> findLookAlike(String name) {
        String seen = AccountName.seen(name);
        return Stream.concat(Stream.of(Account.LOCAL), listAccounts().stream())
                .map(Account::name)
                .filter(other -> !other.equals(name) && AccountName.seen(other).equals(seen))
                .findFirst();
    }

    /** Gives an account its role and branch; whoever is signed in with it has the new rights from the next request on. */
    public void change(Account account) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE account SET role = ?, branch = ? WHERE name = ?",
                account.role().id(),
                account.branch().orElse(null),
                account.name()));
    }

    /**
     * Gives an account another password and ends its sessions.
     *
     * @throws IllegalArgumentException when the password is not {@link PasswordRule#KEPT}
     */
    public void resetPassword(String name, String password) {
        String hash = checkedHash(name, password);
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM session WHERE account = ?", name);
            handle.execute("UPDATE account SET password = ? WHERE name = ?", hash, name);
        });
    }

    /** Lets an account in no more and ends its sessions. */
    public void disable(String name) {
        jdbi.useTransaction(handle -> {
            handle.execute("UPDATE account SET disabled = 1 WHERE name = ?", name);
            handle.execute("DELETE FROM session WHERE account = ?", name);
        });
    }

    /** Lets a disabled account in again. */
    public void enable(String name) {
        jdbi.useHandle(handle -> handle.execute("UPDATE account SET disabled = 0 WHERE name = ?", name));
    }

    /** Removes an account and ends its sessions. */
    public void remove(String name) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM session WHERE account = ?", name);
            handle.execute("DELETE FROM saved_view WHERE account = ?", name);
            handle.execute("DELETE FROM card_style WHERE account = ?", name);
            handle.execute("DELETE FROM account WHERE name = ?", name);
        });
    }

    /**
     * The account when the password is its own and it is not disabled. Takes as long whether or not there is such an
     * account.
     */
    public Optional<Account> signIn(String name, String password) {
        Optional<String> kept = jdbi.withHandle(
                handle -> handle.createQuery("SELECT password FROM account WHERE name = :name AND disabled = 0")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
        boolean matches =
                kept.isPresent() ? passwords.matches(password, kept.get()) : passwords.matchesNobodys(password);
        return matches ? findAccount(name) : Optional.empty();
    }
}
