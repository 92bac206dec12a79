package dev.spanwise.model.read.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An input's bytes after unpacking, as often as wanted, never more than the limits allow. */
public final class Content {
    private static final int BUFFER = 1 << 16;

    private final Input input;
    private final Limits limits;
    private final ProgressListener progress;
    private final PasswordSource passwords;
    private @Nullable String password;
    private boolean asked;

    /** An input that is not locked. */
    public Content(Input input, Limits limits, ProgressListener progress) {
        this(input, limits, progress, PasswordSource.NONE);
    }

    /**
     * An input.
     *
     * @param passwords asked only when the input turns out to be locked
     */
    public Content(Input input, Limits limits, ProgressListener progress, PasswordSource passwords) {
        this.input = input;
        this.limits = limits;
        this.progress = progress;
        this.passwords = passwords;
    }

    /** The password that the user has for the input, null for none; asked for once. */
    public @Nullable String password() {
        if (!asked) {
            asked = true;
            password = passwords.password(name());
        }
        return password;
    }

    public String name() {
        return input.name();
    }

    public Limits limits() {
        return limits;
    }

    /** The bytes from the beginning, unpacked where they are gzipped; the caller closes the stream. */
    public InputStream open() {
        return open(ProgressListener.NONE);
    }

    /** The same, while the progress listener hears how far it was read. */
    public InputStream openWithProgress() {
        return open(progress);
    }

    private InputStream open(ProgressListener listener) {
        try {
            InputStream raw = new BufferedInputStream(new CountingStream(input.open(), input.size(), listener), BUFFER);
            raw.mark(2);
            boolean gzipped = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            InputStream unpacked = gzipped ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
            return new LimitedStream(unpacked, name(), limits.bytes());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The first bytes, at most so many. */
    public byte[] head(int length) {
        try (InputStream stream = open()) {
            return stream.readNBytes(length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** What to throw when the bytes cannot be read on. */
    public UnreadableInputException failure(IOException cause) {
        return new UnreadableInputException("io", name(), String.valueOf(cause.getMessage())).because(cause);
    }
}
