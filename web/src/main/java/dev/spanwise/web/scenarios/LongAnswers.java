package dev.spanwise.web.scenarios;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.web.charts.Loads;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers that may take longer than anybody waits for a page. Each is worked out behind the scenes, two at a time,
 * and asked for again until it is there; what went wrong is told to whoever asks next.
 */
public final class LongAnswers implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final int MOST = 100;
    /** A large chart does not keep the answers about a small one waiting. */
    private static final int WORKERS = 2;

    private final Cache<Object, Future<?>> asked =
            CacheBuilder.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();
    private final ExecutorService work = Executors.newFixedThreadPool(WORKERS, task -> {
        Thread thread = new Thread(task, "long-answers");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * An answer, if it is there within a moment; empty while it is being worked out.
     *
     * @param question what makes it different from all others, the kind of answer with it
     */
    @SuppressWarnings("unchecked") // one question has one kind of answer
    public <V> Optional<V> find(Object question, Callable<V> answer) {
        Future<V> running = (Future<V>) Loads.get(asked, question, () -> work.submit(answer));
        try {
            return Optional.of(running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException stillRunning) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            asked.invalidate(question);
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
