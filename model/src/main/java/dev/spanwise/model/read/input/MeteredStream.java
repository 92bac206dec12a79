package dev.spanwise.model.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass, for those who tell or limit how many. */
public abstract class MeteredStream extends FilterInputStream {
    private long done;

    protected MeteredStream(InputStream in) {
        super(in);
    }

    /** Called after each read, with the bytes that have passed in all. */
    protected abstract void passed(long bytes);

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
        passed(done);
    }
}
