package dev.spanwise.web.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Folders and files that nobody but whoever runs the server may read: everybody's pay is in them. Where the file system
 * knows no such rights, as on Windows, they have those of the folder they are in, by default that of the user.
 */
public final class PrivateFiles {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private PrivateFiles() {}

    /**
     * A folder; made private when it is made. One that is there keeps its rights: it may hold other things as well.
     *
     * @throws IOException when it cannot be made
     */
    public static Path folder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        return Files.createDirectories(absolute, rights(absolute, FOLDER));
    }

    /**
     * A file, empty when it is made; one that is there already becomes private.
     *
     * @throws IOException when it cannot be made, or belongs to somebody else
     */
    public static Path file(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Files.createFile(file, rights(file, FILE));
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(FILE));
        }
        return file;
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
