package dev.spanwise.web.store;

/** The database does not answer, or refuses to let us in; the message is the database's own. */
public final class DatabaseUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
