package dev.spanwise.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output for something that closes its stream at the end: closing only flushes. */
final class UnclosedStream extends FilterOutputStream {
    UnclosedStream(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
