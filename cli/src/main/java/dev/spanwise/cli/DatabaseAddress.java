package dev.spanwise.cli;

import dev.spanwise.web.WebOptions;
import dev.spanwise.web.store.DatabaseUnreachableException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The option {@code --database}: the address of a team's database. */
final class DatabaseAddress {
    private DatabaseAddress() {}

    /**
     * What was typed, empty where nothing was.
     *
     * @throws CommandFailure when it is no address of such a database; it tells no password
     */
    static Optional<String> of(@Nullable String typed, Session session) {
        if (typed != null && !typed.startsWith(WebOptions.POSTGRESQL)) {
            throw new CommandFailure(
                    session.text("serve.bad-database", DatabaseUnreachableException.withoutPasswords(typed)));
        }
        return Optional.ofNullable(typed);
    }
}
