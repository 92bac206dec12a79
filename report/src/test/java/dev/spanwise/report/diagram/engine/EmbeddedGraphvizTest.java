package dev.spanwise.report.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.dylibso.chicory.wasm.types.FunctionImport;
import dev.spanwise.report.diagram.engine.EngineException.Reason;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.Options;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbeddedGraphvizTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Options SVG = Options.create().engine(Engine.DOT).format(Format.SVG);
    private static final Options PLAIN = Options.create().engine(Engine.DOT).format(Format.PLAIN);

    private final EmbeddedGraphviz graphviz = new EmbeddedGraphviz(EngineLimits.DEFAULT);

    private String render(String dot, Options options) throws Exception {
        return graphviz.execute(dot, options, null).asString();
    }

    @Test
    void drawsAGraphAsSvg() throws Exception {
        assertThat(render("digraph { a -> b }", SVG)).contains("<svg", "<title>a</title>", "a&#45;&gt;b");
    }

    @Test
    void placesTheManagerAboveItsReport() throws Exception {
        assertThat(render("digraph { a -> b }", PLAIN)).contains("node a 0.375 1.25 ", "node b 0.375 0.25 ");
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        String dot = "digraph { a -> {b c d} b -> {e f} }";
        assertThat(render(dot, SVG))
                .isEqualTo(new EmbeddedGraphviz(EngineLimits.DEFAULT)
                        .execute(dot, SVG, null)
                        .asString());
    }

    @Test
    void whatIsDrawnAfterPreparingIsDrawnWithoutToo() throws Exception {
        String dot = "digraph { a -> {b c d} b -> {e f} }";
        EmbeddedGraphviz prepared = new EmbeddedGraphviz(EngineLimits.DEFAULT);
        prepared.prepare();
        prepared.prepare();
        assertThat(prepared.execute(dot, SVG, null).asString()).isEqualTo(render(dot, SVG));
        assertThat(prepared.execute(dot, SVG, null).asString()).isEqualTo(render(dot, SVG));
    }

    @Test
    void theWarmUpHandsItsInstanceOverOnceItHasDrawnTheSample() throws Exception {
        WarmUp warmUp = new WarmUp(() -> new GraphvizInstance(64));
        warmUp.start(64L << 20);
        assertThat(warmUp.finish(MINUTE)).isPresent();
        assertThat(warmUp.finish(MINUTE)).isEmpty();
    }

    @Test
    void aWarmUpThatFailsHandsNothingOver() throws Exception {
        WarmUp warmUp = new WarmUp(() -> {
            throw new EngineException(Reason.MEMORY, "no room");
        });
        warmUp.start(64L << 20);
        assertThat(warmUp.finish(MINUTE)).isEmpty();
    }

    @Test
    void aWarmUpThatHangsIsEnded() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        WarmUp warmUp = new WarmUp(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                ended.countDown();
            }
            throw new EngineException(Reason.INTERRUPTED, "interrupted");
        });
        warmUp.start(64L << 20);
        assertThat(warmUp.finish(Duration.ofMillis(20))).isEmpty();
        ended.await();
        assertThat(warmUp.finish(MINUTE)).isEmpty();
    }

    @Test
    void theGraphNamesItsOwnLayout() throws Exception {
        String dot = "digraph { graph [layout=nop2]\n a [pos=\"100,200\"] b [pos=\"300,200\"] }";
        assertThat(render(dot, PLAIN)).contains("node a 0.375 0.25", "node b 3.1528 0.25");
    }

    @Test
    void worksAsAnEngineOfGraphvizJava() {
        Graphviz.useEngine(graphviz);
        assertThat(Graphviz.fromString("digraph { a -> b }").render(Format.SVG).toString())
                .contains("<title>a</title>");
        Graphviz.releaseEngine();
    }

    @Test
    void aBadGraphIsRefusedInGraphvizsWordsAndTheNextOneIsDrawn() throws Exception {
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> render("digraph { a -> ", SVG))
                .withMessageContaining("syntax error in line 1")
                .matches(e -> e.reason() == Reason.REFUSED);
        assertThat(render("digraph { a }", SVG)).contains("<title>a</title>");
    }

    @Test
    void aRenderThatTakesTooLongIsStopped() {
        EmbeddedGraphviz hasty = new EmbeddedGraphviz(EngineLimits.DEFAULT.withTime(Duration.ofMillis(50)));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> hasty.execute(chain(3_000), SVG, null))
                .matches(e -> e.reason() == Reason.TIME);
    }

    @Test
    void aRenderThatWantsTooMuchMemoryFails() {
        EmbeddedGraphviz small = new EmbeddedGraphviz(new EngineLimits(Duration.ofMinutes(1), 32, 1));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> small.execute(chain(20_000), PLAIN, null))
                .matches(e -> e.reason() == Reason.MEMORY, "is for want of memory");
    }

    @Test
    void anInterruptEndsTheWaiting() throws Exception {
        AtomicReference<Reason> reason = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            try {
                graphviz.execute(chain(5_000), SVG, null);
            } catch (EngineException e) {
                reason.set(e.reason());
            }
        });
        waiting.start();
        waiting.interrupt();
        waiting.join();
        assertThat(reason).hasValue(Reason.INTERRUPTED);
    }

    @Test
    void sixteenThreadsDrawGraphsOfMixedSizesAsOneThreadWould() throws Exception {
        EmbeddedGraphviz shared = new EmbeddedGraphviz(new EngineLimits(Duration.ofMinutes(2), 256, 4));
        List<String> graphs =
                List.of("digraph { a }", star(300), chain(40), "digraph { broken ->", star(20), chain(200));
        List<String> expected = graphs.stream().map(this::picture).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> pictures = IntStream.range(0, 96)
                    .mapToObj(i -> threads.submit(() -> picture(shared, graphs.get(i % graphs.size()))))
                    .toList();
            for (int i = 0; i < pictures.size(); i++) {
                assertThat(pictures.get(i).get()).isEqualTo(expected.get(i % graphs.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String picture(String dot) {
        return picture(graphviz, dot);
    }

    private static String picture(EmbeddedGraphviz engine, String dot) {
        try {
            return engine.execute(dot, PLAIN, null).map(file -> "", text -> text);
        } catch (EngineException e) {
            return e.reason() + ": " + e.getMessage();
        }
    }

    @Test
    void theHostOffersWhatTheModuleImports() {
        List<String> wanted = GraphvizModule.load().importSection().stream()
                .filter(FunctionImport.class::isInstance)
                .map(i -> i.name())
                .toList();
        List<String> offered = HostFunctions.list(new HostMessages(), 1_000).stream()
                .map(f -> f.name())
                .toList();
        assertThat(offered).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "n" + i + " -> n" + (i + 1))
                .collect(Collectors.joining(";", "digraph {", "}"));
    }

    private static String star(int points) {
        return IntStream.range(0, points)
                .mapToObj(i -> "top -> n" + i + "; n" + i + " [label=<<TABLE><TR><TD>" + i + "</TD></TR></TABLE>>]")
                .collect(Collectors.joining(";", "digraph {", "}"));
    }
}
