package dev.spanwise.web.store;

import com.google.common.base.Throwables;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The database does not answer, refuses to let us in, or is damaged. The message is the database's own, without the
 * passwords that an address may hold.
 */
public final class DatabaseUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(password=)[^&\\s]*|(?<=://)[^/@\\s:]*:[^/@\\s]*(?=@)");

    DatabaseUnreachableException(String message, @Nullable Throwable cause) {
        super(withoutPasswords(message), cause);
    }

    /** What a failure comes from in the end, in the words of whoever saw it first. */
    static DatabaseUnreachableException of(Throwable failure) {
        Throwable first = Throwables.getRootCause(failure);
        return new DatabaseUnreachableException(String.valueOf(first.getMessage()), failure);
    }

    /** A text in which no password of a database address is left. */
    public static String withoutPasswords(String text) {
        return PASSWORD.matcher(text).replaceAll("$1...");
    }
}
