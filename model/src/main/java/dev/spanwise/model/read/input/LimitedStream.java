package dev.spanwise.model.read.input;

import java.io.InputStream;

/** Refuses to hand out more than a number of bytes, so that a small packed file cannot unpack without end. */
final class LimitedStream extends MeteredStream {
    private final String name;
    private final long limit;

    LimitedStream(InputStream in, String name, long limit) {
        super(in);
        this.name = name;
        this.limit = limit;
    }

    @Override
    protected void passed(long done) {
        ReadingWatch.look();
        if (done > limit) {
            throw new UnreadableInputException("too-large", name, limit >> 20);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
