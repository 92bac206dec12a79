package dev.spanwise.web.accounts;

import dev.spanwise.model.text.MachineWord;
import io.javalin.security.RouteRole;
import java.util.Optional;

/** What an account may do; each role may do what the ones below it may. */
public enum Role implements RouteRole, MachineWord {
    /** Everything, accounts and the audit log among it. */
    ADMINISTRATOR,
    /** Import, analyse, build scenarios. */
    ANALYST,
    /** Look, perhaps at one branch only, and never at pay. */
    VIEWER,
    /** Nobody has signed in: the door, the sign-in page and what they load. */
    ANYBODY;

    /** Whether an account of this role may do what the other role may. */
    public boolean mayActAs(Role needed) {
        return compareTo(needed) <= 0;
    }

    /** The role an account can have under this word, if there is one. */
    public static Optional<Role> find(String id) {
        return MachineWord.find(Role.class, id).filter(role -> role != ANYBODY);
    }
}
