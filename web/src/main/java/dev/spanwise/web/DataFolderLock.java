package dev.spanwise.web;

import dev.spanwise.web.security.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second server out of a data folder: it would throw away the uploads of the first. The system lets go of the
 * lock when the process ends, however it ends.
 */
final class DataFolderLock implements AutoCloseable {
    private final FileChannel file;

    private DataFolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Locks a folder, made when missing.
     *
     * @throws DataFolderTakenException when another server works in it
     */
    static DataFolderLock of(Path folder) throws IOException {
        PrivateFiles.folder(folder);
        FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(file) == null) {
            file.close();
            throw new DataFolderTakenException(folder);
        }
        return new DataFolderLock(file);
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
