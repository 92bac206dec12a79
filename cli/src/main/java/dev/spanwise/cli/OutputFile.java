package dev.spanwise.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a result is written to: beside it first, and moved into its place when it is whole. Whatever goes wrong, and
 * when the process is ended, what stood there before is still there, and no half result ever stands in its place.
 */
final class OutputFile {
    private final Session session;
    private final Path file;

    OutputFile(Session session, Path file) {
        this.session = session;
        this.file = file;
    }

    /** What writes the result. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        write(stream -> stream.write(bytes));
    }

    /**
     * Writes the result.
     *
     * @throws CommandFailure when it cannot be written
     */
    void write(Content content) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // a device or a pipe has no place beside it
                try (OutputStream stream = Files.newOutputStream(target)) {
                    content.writeTo(stream);
                }
            } else {
                writeBeside(target, content);
            }
        } catch (IOException e) {
            throw new CommandFailure(session.text("error.cannot-write", file, Errors.reason(e, session)));
        }
    }

    private static void writeBeside(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(target.toString());
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path draft = target.resolveSibling(name);
        draft.toFile().deleteOnExit();
        try {
            try (OutputStream stream = Files.newOutputStream(draft)) {
                content.writeTo(stream);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
