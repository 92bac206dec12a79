package dev.spanwise.report.diagram.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Loads Graphviz and draws a sample with it while the data are read. One sample makes ready what the first picture needs; more
 * of them, until Java has compiled what runs often, take more of the processor than the picture then saves.
 */
final class WarmUp {
    private final FutureTask<GraphvizInstance> task;
    private volatile boolean wanted;
    private final AtomicBoolean taken = new AtomicBoolean();

    WarmUp(Supplier<GraphvizInstance> instances) {
        this.task = new FutureTask<>(() -> practise(instances.get()));
    }

    void start(long stackBytes) {
        Thread thread = new Thread(null, task, "graphviz-warm-up", stackBytes);
        thread.setDaemon(true);
        thread.start();
    }

    private GraphvizInstance practise(GraphvizInstance instance) {
        if (!wanted) {
            instance.render(sample(), "nop2", "svg");
        }
        return instance;
    }

    private static String sample() {
        try (InputStream in = WarmUp.class.getResourceAsStream("sample.dot")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends it and hands its instance over, the first time; empty later, when it has failed, and when it does not end
     * within {@code most}. Only the first caller waits.
     */
    Optional<GraphvizInstance> finish(Duration most) throws InterruptedException {
        if (!taken.compareAndSet(false, true)) {
            return Optional.empty();
        }
        wanted = true;
        try {
            return Optional.of(task.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            // the picture itself will say what is wrong
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.empty();
        } finally {
            task.cancel(true);
        }
    }
}
