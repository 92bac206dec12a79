package dev.spanwise.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the server is to run.
 *
 * @param port the port on loopback; 0 for any free one
 * @param dataDirectory where the embedded database and unfinished uploads are kept; made when missing
 * @param database a {@code jdbc:postgresql:} address for a team; the embedded database when empty
 * @param publicAddress where people reach the server when a reverse proxy stands before it
 */
public record WebOptions(int port, Path dataDirectory, Optional<String> database, Optional<URI> publicAddress) {
    /** How the address of a team's database begins. */
    public static final String POSTGRESQL = "jdbc:postgresql:";

    public WebOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": allowed are 0 (any free one) to 65535");
        }
        if (database.isPresent() && !database.get().startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "database \"" + database.get() + "\": allowed is an address that starts with jdbc:postgresql:");
        }
    }

    /** The embedded database in this folder, on any free port. */
    public static WebOptions in(Path dataDirectory) {
        return new WebOptions(0, dataDirectory, Optional.empty(), Optional.empty());
    }
}
