package dev.spanwise.web.visit;

import dev.spanwise.web.security.PrivateFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/** Where unexpected failures are written for whoever runs the server: {@code errors.log} in the data folder,
 * and {@code errors-before.log} once that has grown large. */
public final class ErrorLog {
    /** At most so many bytes, and as many in the one kept from before: a failure that repeats fills no disk. */
    private static final long LARGEST = 4 << 20;

    private final Path file;

    public ErrorLog(Path dataDirectory) {
        this.file = dataDirectory.resolve("errors.log");
    }

    /** Writes a failure down; gives the reference under which it is found. */
    public synchronized String add(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        StringWriter entry = new StringWriter();
        entry.write(Instant.now() + " " + reference + " ");
        failure.printStackTrace(new PrintWriter(entry, true));
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.move(file, file.resolveSibling("errors-before.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    PrivateFiles.file(file), entry.toString(), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.err.println(entry);
        }
        return reference;
    }
}
