package dev.spanwise.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it could not be written: a {@link PrintStream} itself keeps silent about that. */
final class ResultStream extends PrintStream {
    private final Watched watched;

    ResultStream(OutputStream stream, Charset charset) {
        this(new Watched(stream), charset);
    }

    private ResultStream(Watched watched, Charset charset) {
        super(watched, false, charset);
        this.watched = watched;
    }

    /** Why something did not get out; empty where all did, and where the reader went away (as {@code head} does). */
    Optional<IOException> findFailure() {
        flush();
        return Optional.ofNullable(watched.failure).filter(failure -> !isReaderGone(failure));
    }

    private static boolean isReaderGone(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") || message.contains("Connection reset") || message.contains("pipe");
    }

    private static final class Watched extends FilterOutputStream {
        private @Nullable IOException failure;

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }
    }
}
