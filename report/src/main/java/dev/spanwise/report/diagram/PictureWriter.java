package dev.spanwise.report.diagram;

import dev.spanwise.report.diagram.drawing.DotWriter;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.engine.EngineException;
import dev.spanwise.report.diagram.engine.EngineException.Reason;
import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.diagram.format.SvgFinish;
import dev.spanwise.report.diagram.format.SvgPieces;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writes diagrams as SVG: Graphviz draws them, and what is missing for screen readers is added. */
public final class PictureWriter {
    /** A larger drawing is drawn in pieces, as many at a time as there are processors. */
    private static final int MOST_BOXES = 1_000;

    private final Graphviz graphviz;
    private final int mostBoxes;

    public PictureWriter(Graphviz graphviz) {
        this(graphviz, MOST_BOXES);
    }

    /** With pieces of at most so many boxes. */
    PictureWriter(Graphviz graphviz, int mostBoxes) {
        this.graphviz = graphviz;
        this.mostBoxes = mostBoxes;
    }

    /**
     * The diagram as SVG. Equal diagrams give equal bytes.
     *
     * @throws dev.spanwise.report.diagram.engine.EngineException when Graphviz does not draw it
     */
    public String svg(Diagram diagram) {
        List<Drawing> pieces = diagram.drawing().pieces(mostBoxes);
        String svg = pieces.size() == 1 ? draw(pieces.get(0)) : SvgPieces.join(drawAll(pieces));
        return new SvgFinish(
                        diagram.title(),
                        diagram.description(),
                        diagram.drawing().boxes())
                .finish(svg);
    }

    private String draw(Drawing drawing) {
        Options options = Options.create().engine(Engine.NEATO).format(Format.SVG);
        try {
            return graphviz.execute(DotWriter.write(drawing), options, null).asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pieces within the time of one picture; when one fails, the others are not waited for. */
    private List<String> drawAll(List<Drawing> pieces) {
        int most = Math.min(pieces.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService threads = Executors.newFixedThreadPool(most);
        try {
            CompletionService<String> done = new ExecutorCompletionService<>(threads);
            List<Future<String>> pictures =
                    pieces.stream().map(piece -> done.submit(() -> draw(piece))).toList();
            waitForAll(done, pictures.size());
            List<String> drawn = new ArrayList<>();
            for (Future<String> picture : pictures) {
                drawn.add(picture.get());
            }
            return drawn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(Reason.INTERRUPTED, "interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EngineException failure ? failure : new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void waitForAll(CompletionService<String> done, int count) throws InterruptedException, ExecutionException {
        Duration limit = graphviz.limits().time();
        long deadline = System.nanoTime() + limit.toNanos();
        for (int i = 0; i < count; i++) {
            Future<String> next = done.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw EngineException.late(limit);
            }
            next.get();
        }
    }
}
