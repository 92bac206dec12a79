package dev.spanwise.model.read.input;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends what takes too long: the thread that opened it is interrupted when the time is over. Whoever loops over rows,
 * columns or bytes calls {@link #look}, so that a thread that somebody else interrupts stops as well.
 */
public final class ReadingWatch implements AutoCloseable {
    private final Thread reader = Thread.currentThread();
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private final CompletableFuture<Void> rung = end.thenAccept(this::ring);
    private volatile boolean over;

    /** Watches this thread from now on. */
    public ReadingWatch(Duration time) {
        end.completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void ring(boolean timeIsOver) {
        if (timeIsOver) {
            over = true;
            reader.interrupt();
        }
    }

    /** Whether the time is over, and not only this thread unwanted. */
    public boolean isOver() {
        return over;
    }

    /**
     * Stops where this thread is no longer wanted.
     *
     * @throws CancellationException when it has been interrupted
     */
    public static void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was stopped");
        }
    }

    /** Watches no longer; the thread is as it was before. */
    @Override
    public void close() {
        end.complete(false);
        rung.join();
        if (over) {
            Thread.interrupted();
        }
    }
}
