package dev.spanwise.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Passwords of locked files: from the environment, else asked for on a terminal; never an argument, which others see. */
final class Passwords {
    /** The variable for locked workbooks. */
    static final String WORKBOOK = "SPANWISE_PASSWORD";

    /** The variable for the key of a server. */
    static final String TLS = "SPANWISE_TLS_PASSWORD";

    private final Session session;
    private final String variable;

    Passwords(Session session, String variable) {
        this.session = session;
        this.variable = variable;
    }

    /** The password of a locked file, null where there is nobody to ask. */
    @Nullable
    String password(String file) {
        String known = System.getenv(variable);
        if (known != null && !known.isEmpty()) {
            return known;
        }
        // from Java 22 on there is a console without a terminal too; the launcher knows whether anybody reads the
        // question
        Console console = session.progress() ? System.console() : null;
        if (console == null) {
            return null;
        }
        char[] typed = console.readPassword("%s", session.text("password", file));
        return typed == null || typed.length == 0 ? null : new String(typed);
    }
}
