package dev.spanwise.model.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a listener now and then how many bytes have passed. */
final class CountingStream extends FilterInputStream {
    private static final int CALLS = 200;

    private final long total;
    private final ProgressListener listener;
    private final long step;
    private long done;
    private long told;

    CountingStream(InputStream in, long total, ProgressListener listener) {
        super(in);
        this.total = total;
        this.listener = listener;
        this.step = Math.max(1 << 16, total / CALLS);
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
        if (done - told >= step || (done == total && told < done)) {
            told = done;
            listener.progress(done, total);
        }
    }
}
