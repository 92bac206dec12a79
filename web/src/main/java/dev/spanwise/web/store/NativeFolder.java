package dev.spanwise.web.store;

import dev.spanwise.web.security.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where SQLite's library is unpacked to: below the data folder, which is private, may hold programs more often than a
 * temporary folder, and is emptied at each start, so that what a killed server left does not pile up.
 */
final class NativeFolder {
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private NativeFolder() {}

    /** Makes SQLite unpack there, unless it has been told another place. The data folder's lock must be held. */
    static void use(Path dataDirectory) throws IOException {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        Path folder = PrivateFiles.folder(dataDirectory.resolve("native"));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (Path library : left) {
                Files.deleteIfExists(library);
            }
        }
        System.setProperty(PROPERTY, folder.toString());
    }
}
