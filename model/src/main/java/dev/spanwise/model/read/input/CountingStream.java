package dev.spanwise.model.read.input;

import java.io.InputStream;

/** Tells a listener now and then how many bytes have passed. */
final class CountingStream extends MeteredStream {
    private static final int CALLS = 200;

    private final long total;
    private final ProgressListener listener;
    private final long step;
    private long told;

    CountingStream(InputStream in, long total, ProgressListener listener) {
        super(in);
        this.total = total;
        this.listener = listener;
        this.step = Math.max(1 << 16, total / CALLS);
    }

    @Override
    protected void passed(long done) {
        if (done - told >= step || (done == total && told < done)) {
            told = done;
            listener.progress(done, total);
        }
    }
}
