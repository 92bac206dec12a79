package dev.spanwise.web;

import dev.spanwise.model.read.input.Limits;
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
 * @param largestUpload the files of one import together, in megabytes, 1 to {@link #MOST_MEGABYTES}
 * @param limits how much of an upload is read
 */
public record WebOptions(
        int port,
        Path dataDirectory,
        Optional<String> database,
        Optional<URI> publicAddress,
        int largestUpload,
        Limits limits) {
    /** How the address of a team's database begins. */
    public static final String POSTGRESQL = "jdbc:postgresql:";
    /** Enough for the export of several million people. */
    public static final int USUAL_UPLOAD = 1_024;
    /** A file has to fit into an array of bytes. */
    public static final int MOST_MEGABYTES = 2_000;

    public WebOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": allowed are 0 (any free one) to 65535");
        }
        if (database.isPresent() && !database.get().startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "database \"" + database.get() + "\": allowed is an address that starts with jdbc:postgresql:");
        }
        if (largestUpload < 1 || largestUpload > MOST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "largest upload " + largestUpload + " MB: allowed are 1 to " + MOST_MEGABYTES);
        }
    }

    /** The same with the usual limits of an upload. */
    public WebOptions(int port, Path dataDirectory, Optional<String> database, Optional<URI> publicAddress) {
        this(port, dataDirectory, database, publicAddress, USUAL_UPLOAD, Limits.UPLOAD);
    }

    /** The embedded database in this folder, on any free port. */
    public static WebOptions in(Path dataDirectory) {
        return new WebOptions(0, dataDirectory, Optional.empty(), Optional.empty());
    }
}
