package dev.spanwise.model.read.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One input: a name for messages and a way to its bytes, wherever they come from, as often as wanted. */
public final class Input {
    private static final long UNKNOWN = -1;

    private final String name;
    private final long size;
    private final Opener opener;

    private Input(String name, long size, Opener opener) {
        this.name = name;
        this.size = size;
        this.opener = opener;
    }

    /** A file. Whether it exists is found out when it is read. */
    public static Input file(Path path) {
        Path fileName = path.getFileName();
        long size = Files.isRegularFile(path) ? path.toFile().length() : UNKNOWN;
        return new Input(fileName == null ? path.toString() : fileName.toString(), size, () -> open(path));
    }

    /** What is piped into the program: kept in memory when it is first read, since discovery reads twice. */
    public static Input standardInput(InputStream stream) {
        return new Input("-", UNKNOWN, new Spool(stream));
    }

    /** Bytes that are there already, for example an upload. */
    public static Input bytes(String name, byte[] content) {
        return new Input(name, content.length, () -> new ByteArrayInputStream(content));
    }

    /** What messages and row numbers call it: the file name without its folder, {@code -} for standard input. */
    public String name() {
        return name;
    }

    /** Bytes as they are stored, or -1 where that is not known. */
    long size() {
        return size;
    }

    /**
     * Its bytes from the beginning; the caller closes the stream.
     *
     * @throws UnreadableInputException when there is no such file, or it is a folder, or may not be read
     */
    InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * Makes sure that it can be read, before anything is begun that it is wanted for.
     *
     * @throws UnreadableInputException when there is no such file, or it is a folder, or may not be read
     */
    public void check() throws IOException {
        opener.open().close();
    }

    private static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UnreadableInputException("folder", path.toString());
        }
        if (!Files.exists(path)) {
            throw new UnreadableInputException("missing", path.toString());
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableInputException("forbidden", path.toString());
        }
        return Files.newInputStream(path);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Opens the bytes. */
    private interface Opener {
        InputStream open() throws IOException;
    }

    /** Reads a stream once and remembers its bytes. */
    private static final class Spool implements Opener {
        private final InputStream stream;
        private byte @org.jspecify.annotations.Nullable [] content;

        Spool(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public synchronized InputStream open() throws IOException {
            if (content == null) {
                content = stream.readAllBytes();
            }
            return new ByteArrayInputStream(content);
        }
    }
}
