package dev.spanwise.web;

import dev.spanwise.model.read.input.Limits;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the server is to run.
 *
 * @param listening where it listens, and how people come to it
 * @param dataDirectory where the embedded database and unfinished uploads are kept; made when missing
 * @param database a {@code jdbc:postgresql:} address for a team; the embedded database when empty
 * @param largestUpload the files of one import together, in megabytes, 1 to {@link #MOST_MEGABYTES}
 * @param limits how much of an upload is read
 */
public record WebOptions(
        Listening listening, Path dataDirectory, Optional<String> database, int largestUpload, Limits limits) {
    /** How the address of a team's database begins. */
    public static final String POSTGRESQL = "jdbc:postgresql:";
    /** Enough for the export of several million people. */
    public static final int USUAL_UPLOAD = 1_024;
    /** A file has to fit into an array of bytes. */
    public static final int MOST_MEGABYTES = 2_000;

    public WebOptions {
        if (database.isPresent() && !database.get().startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "database \"" + database.get() + "\": allowed is an address that starts with jdbc:postgresql:");
        }
        if (largestUpload < 1 || largestUpload > MOST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "largest upload " + largestUpload + " MB: allowed are 1 to " + MOST_MEGABYTES);
        }
    }

    /** On this computer alone, perhaps behind a proxy on it, with the usual limits of an upload. */
    public WebOptions(int port, Path dataDirectory, Optional<String> database, Optional<URI> publicAddress) {
        this(Listening.onThisComputer(port, publicAddress), dataDirectory, database, USUAL_UPLOAD, Limits.UPLOAD);
    }

    /** The embedded database in this folder, on any free port. */
    public static WebOptions in(Path dataDirectory) {
        return new WebOptions(0, dataDirectory, Optional.empty(), Optional.empty());
    }

    /** The same with another limit on the bytes of an upload. */
    public WebOptions withLargestUpload(int megabytes) {
        return new WebOptions(listening, dataDirectory, database, megabytes, limits);
    }

    /** The same with other limits on what is read. */
    public WebOptions with(Limits other) {
        return new WebOptions(listening, dataDirectory, database, largestUpload, other);
    }
}
