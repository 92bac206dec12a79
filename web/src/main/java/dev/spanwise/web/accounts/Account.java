package dev.spanwise.web.accounts;

import java.util.Optional;

/**
 * Somebody who may come in.
 *
 * @param name unique, as typed at sign-in
 * @param branch id of the position whose branch is all a viewer sees; empty for the whole chart
 */
public record Account(String name, Role role, Optional<String> branch) {
    /** The account of whoever holds the link that the server printed: they hold the machine and its data anyway. */
    public static final Account LOCAL = new Account("local", Role.ADMINISTRATOR, Optional.empty());

    public Account {
        if (!AccountName.isPossible(name)) {
            throw new IllegalArgumentException("account name: allowed are 1 to 100 characters that can be seen");
        }
        if (branch.isPresent() && role != Role.VIEWER) {
            throw new IllegalArgumentException("account \"" + name + "\": only a viewer can be limited to a branch");
        }
    }

    /** Whether pay is shown to it. */
    public boolean seesPay() {
        return role != Role.VIEWER;
    }

    public boolean may(Role needed) {
        return role.mayActAs(needed);
    }
}
