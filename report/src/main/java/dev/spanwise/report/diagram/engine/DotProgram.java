package dev.spanwise.report.diagram.engine;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import dev.spanwise.report.diagram.engine.EngineException.Reason;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dot} program the user named. The graph goes in and the picture comes out through pipes: nothing is left in
 * any folder. It is never looked for on the search path, where another release would make another picture.
 */
public final class DotProgram implements Graphviz {
    private static final ThreadFactory DAEMONS =
            new ThreadFactoryBuilder().setNameFormat("dot-%d").setDaemon(true).build();

    private final Path program;
    private final EngineLimits limits;

    /** Any executable file; whether it is Graphviz shows with the first picture. */
    public DotProgram(Path program, EngineLimits limits) {
        if (!Files.isExecutable(program) || Files.isDirectory(program)) {
            throw new EngineException(Reason.NO_PROGRAM, program.toString());
        }
        this.program = program;
        this.limits = limits;
    }

    @Override
    public EngineLimits limits() {
        return limits;
    }

    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    public EngineResult execute(String source, Options options, @Nullable Rasterizer rasterizer) {
        GraphvizCall call = GraphvizCall.of(source, options);
        Process process = start(call);
        try {
            return EngineResult.fromString(converse(process, call.dot()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(Reason.INTERRUPTED, "interrupted", e);
        }
    }

    private Process start(GraphvizCall call) {
        List<String> command = List.of(program.toString(), "-K" + call.layout(), "-T" + call.format());
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new EngineException(Reason.NO_PROGRAM, program + ": " + e.getMessage(), e);
        }
    }

    /** A thread for each pipe: on one shared thread, reading would wait for what is not yet sent. */
    private String converse(Process process, String dot) throws InterruptedException {
        ExecutorService pipes = Executors.newFixedThreadPool(3, DAEMONS);
        try {
            return converse(process, dot, pipes);
        } finally {
            process.destroyForcibly();
            pipes.shutdown();
        }
    }

    private String converse(Process process, String dot, ExecutorService pipes) throws InterruptedException {
        CompletableFuture<String> picture = CompletableFuture.supplyAsync(() -> read(process), pipes);
        CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> readErrors(process), pipes);
        CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(process, dot), pipes);
        if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
            throw EngineException.late(limits.time());
        }
        String text = picture.join();
        if (process.exitValue() != 0 || text.isEmpty() || sent.isCompletedExceptionally()) {
            throw new EngineException(Reason.REFUSED, errors.join().strip());
        }
        return text;
    }

    private static void send(Process process, String dot) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(dot.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the program has ended before it read everything; its exit code and words tell why
            throw new EngineException(Reason.REFUSED, "the program did not read the graph", e);
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** The first messages. The rest is read as well: a program that cannot get rid of its warnings stands still. */
    private static String readErrors(Process process) {
        try (InputStream errors = process.getErrorStream()) {
            String first = new String(errors.readNBytes(4_000), StandardCharsets.UTF_8);
            errors.transferTo(OutputStream.nullOutputStream());
            return first;
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        // every picture has a process of its own, which has ended
    }
}
