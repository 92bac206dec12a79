package dev.spanwise.model.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to hand out more than a number of bytes, so that a small packed file cannot unpack without end. */
final class LimitedStream extends FilterInputStream {
    private final String name;
    private final long limit;
    private long done;

    LimitedStream(InputStream in, String name, long limit) {
        super(in);
        this.name = name;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        done += bytes;
        if (done > limit) {
            throw new UnreadableInputException("too-large", name, limit >> 20);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
