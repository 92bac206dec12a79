package dev.spanwise.report.diagram.engine;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.ChicoryException;
import dev.spanwise.report.diagram.engine.EngineException.Reason;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Graphviz inside this process, as JVM bytecode: no native code, no file system, no script. Safe for many threads; as
 * many pictures as {@link EngineLimits#renders} are made at a time, the others wait.
 *
 * <p>Instances are kept for the next picture. One that failed in any way is thrown away, and so is one that has grown
 * big, because a WebAssembly memory never shrinks.
 */
public final class EmbeddedGraphviz implements Graphviz {
    /** Address space only; a chain of ten thousand boxes recurses deep. */
    private static final long STACK_BYTES = 512L << 20;

    private static final int BIG_MIB = 128;

    private final EngineLimits limits;
    private final Semaphore places;
    private final ArrayBlockingQueue<GraphvizInstance> idle;
    private final AtomicReference<@Nullable WarmUp> warmUp = new AtomicReference<>();

    public EmbeddedGraphviz(EngineLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.renders());
        this.idle = new ArrayBlockingQueue<>(limits.renders());
    }

    @Override
    public EngineLimits limits() {
        return limits;
    }

    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    /** Begins to draw a sample on another processor, if there is one, unless the first picture is already wanted. */
    @Override
    public void prepare() {
        WarmUp next = new WarmUp(() -> new GraphvizInstance(limits.memoryMiB()));
        if (Runtime.getRuntime().availableProcessors() > 1 && warmUp.compareAndSet(null, next)) {
            next.start(STACK_BYTES);
        }
    }

    /**
     * Makes one picture.
     *
     * @throws EngineException when it takes too long or too much, cannot be read, or the waiting thread is interrupted
     */
    @Override
    public EngineResult execute(String source, Options options, @Nullable Rasterizer rasterizer) {
        GraphvizCall call = GraphvizCall.of(source, options);
        Duration rest;
        try {
            rest = finishWarmUp();
            places.acquire();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        try {
            return EngineResult.fromString(runInThread(call, rest));
        } finally {
            places.release();
        }
    }

    /** Tells how much time is left; a warm-up that hangs may take half of it. */
    private Duration finishWarmUp() throws InterruptedException {
        WarmUp running = warmUp.get();
        if (running == null) {
            return limits.time();
        }
        long start = System.nanoTime();
        running.finish(limits.time().dividedBy(2)).ifPresent(idle::offer);
        return limits.time().minusNanos(System.nanoTime() - start);
    }

    private String runInThread(GraphvizCall call, Duration rest) {
        CompletableFuture<String> picture = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(picture, call), "graphviz", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return picture.get(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw EngineException.late(limits.time());
        } catch (InterruptedException e) {
            thread.interrupt();
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private void complete(CompletableFuture<String> picture, GraphvizCall call) {
        try {
            picture.complete(render(call));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            picture.completeExceptionally(e);
        }
    }

    /** In a kept instance if there is one. Its memory may have become crooked: what fails there is tried in a new one. */
    private String render(GraphvizCall call) {
        GraphvizInstance kept = idle.poll();
        if (kept != null) {
            try {
                return render(kept, call);
            } catch (EngineException | ChicoryException e) {
                if (isFinal(e)) {
                    throw e;
                }
            }
        }
        return render(new GraphvizInstance(limits.memoryMiB()), call);
    }

    /** Whether a new instance would say the same. */
    private static boolean isFinal(RuntimeException failure) {
        return failure instanceof ChicoryInterruptedException
                || (failure instanceof EngineException e && e.reason() == Reason.REFUSED);
    }

    private String render(GraphvizInstance instance, GraphvizCall call) {
        String text = instance.render(call.dot(), call.layout(), call.format());
        if (instance.memoryMiB() < BIG_MIB) {
            idle.offer(instance);
        }
        return text;
    }

    private static EngineException failure(@Nullable Throwable cause) {
        if (cause instanceof EngineException e) {
            return e;
        }
        if (cause instanceof ChicoryInterruptedException) {
            return new EngineException(Reason.INTERRUPTED, "interrupted", cause);
        }
        boolean tooBig = cause instanceof OutOfMemoryError || cause instanceof StackOverflowError;
        String detail = cause instanceof ChicoryException ? "trap: " + cause.getMessage() : String.valueOf(cause);
        return new EngineException(
                tooBig ? Reason.MEMORY : Reason.CRASHED, detail, cause == null ? new Error() : cause);
    }

    private static EngineException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EngineException(Reason.INTERRUPTED, "interrupted", e);
    }

    /** Forgets the kept instances; the engine can still be used. */
    @Override
    public void close() {
        idle.clear();
    }
}
