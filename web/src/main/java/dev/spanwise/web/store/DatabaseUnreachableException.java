package dev.spanwise.web.store;

import dev.spanwise.model.text.RefusedException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The database does not answer, refuses to let us in, or is damaged. It is told in the database's own words, without
 * the passwords that an address may hold.
 */
public final class DatabaseUnreachableException extends RefusedException {
    private static final long serialVersionUID = 1;
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(password=)[^&\\s]*|(?<=://)[^/@\\s:]*:[^/@\\s]*(?=@)");

    private DatabaseUnreachableException(@Nullable Throwable cause, String key, Object... arguments) {
        super(cause, key, arguments);
    }

    /** The database of a data folder cannot be used. */
    static DatabaseUnreachableException file(Path folder, String reason, @Nullable Throwable cause) {
        return new DatabaseUnreachableException(
                cause, "database.no-file", new OptionName("data-dir"), folder, withoutPasswords(reason));
    }

    /** The server does not answer, or does not let us in. */
    static DatabaseUnreachableException server(String reason, Throwable cause) {
        return new DatabaseUnreachableException(
                cause, "database.no-server", new OptionName("database"), withoutPasswords(reason));
    }

    /** A text in which no password of a database address is left. */
    public static String withoutPasswords(String text) {
        return PASSWORD.matcher(text).replaceAll("$1...");
    }
}
