package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.model.text.Face;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineException;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.engine.Graphviz;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A large drawing is drawn in pieces; nobody can tell from the picture. */
class PictureWriterTest {
    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);
    private static final int ROWS = 21;
    private static final int BOXES = 10 * ROWS;

    private static PictureWriter writer(Graphviz graphviz) {
        return new PictureWriter(graphviz, 100);
    }

    /** More boxes than two pieces have, and a line from the first to the last. */
    private static Diagram large() {
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < 10; column++) {
                int i = boxes.size();
                TextLine line = TextLine.of(TextRun.plain("Box " + i, 8));
                Box box = Box.of("n" + i, 60, 16, BoxStyle.filled("#ffffff"), List.of(line));
                boxes.add(box.at(70 * column, 20 * row).told("Title " + i, "Description " + i));
            }
        }
        Connector line = Connector.between(boxes.get(0), boxes.get(BOXES - 1), "#7b3294", 1, true);
        return new Diagram("test", new Drawing(690, 416, boxes, List.of(line)), "Large", "All of it");
    }

    @Test
    void piecesShowTheSameTextsAtTheSamePlaces() throws Exception {
        Diagram diagram = large();
        Options svg = Options.create().engine(Engine.NEATO).format(Format.SVG);
        String whole = GRAPHVIZ.execute(diagram.dot(), svg, null).asString();
        assertThat(diagram.drawing().pieces(100))
                .as("one of lines, three of boxes")
                .hasSize(4);
        String pieces = writer(GRAPHVIZ).svg(diagram);
        assertThat(SvgTexts.of(pieces))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(SvgTexts.of(whole.substring(whole.indexOf("<svg"))));
        assertThat(pieces).contains("width=\"690pt\" height=\"416pt\"");
        assertThat(pieces.split("stroke-dasharray", -1)).as("one dashed line").hasSize(2);
    }

    @Test
    void piecesHaveOneTitleAndNamesOfTheirOwn() throws Exception {
        NodeList groups = SvgTexts.parse(writer(GRAPHVIZ).svg(large())).getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        ids.removeIf(String::isEmpty);
        assertThat(ids).doesNotHaveDuplicates().contains("title", "description");
        assertThat(ids.stream().filter(id -> id.contains("node"))).hasSize(BOXES);
    }

    @Test
    void equalDiagramsGiveEqualBytesHoweverManyPiecesTheyHave() {
        PictureWriter writer = writer(GRAPHVIZ);
        assertThat(writer.svg(large())).isEqualTo(writer.svg(large()));
    }

    @Test
    void aPieceThatTakesTooLongEndsThePicture() {
        EmbeddedGraphviz hasty = new EmbeddedGraphviz(EngineLimits.DEFAULT.withTime(Duration.ofMillis(1)));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> writer(hasty).svg(large()))
                .matches(e -> e.reason() == EngineException.Reason.TIME);
    }

    /** These pieces never end of themselves and know of no limit. */
    @Test
    void allPiecesTogetherHaveTheTimeOfOnePicture() {
        PictureWriter writer = writer(new StandIn(Duration.ofMillis(50), piece -> waitForever()));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> writer.svg(large()))
                .matches(e -> e.reason() == EngineException.Reason.TIME)
                .withMessage("no picture within 0.05 seconds");
    }

    @Test
    void theFirstPieceThatFailsEndsTheOthers() {
        PictureWriter writer = writer(new StandIn(Duration.ofDays(1), piece -> {
            if (piece > 0) {
                waitForever();
            }
            throw new EngineException(EngineException.Reason.REFUSED, "no");
        }));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> writer.svg(large()))
                .withMessage("no");
    }

    @Test
    void theMessageNamesTheLimitInWords() {
        EngineException late = EngineException.late(Duration.ofSeconds(2));
        assertThat(late.sentence(Face.in(Locale.ENGLISH))).contains("within 2 seconds.");
        assertThat(late.sentence(Face.in(Locale.GERMAN))).contains("innerhalb von 2 Sekunden");
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new EngineException(EngineException.Reason.INTERRUPTED, "interrupted", e);
        }
    }

    /** Does something else than drawing with each piece, which are counted from 0. */
    private static final class StandIn implements Graphviz {
        private final AtomicInteger pieces = new AtomicInteger();
        private final Duration limit;
        private final IntConsumer work;

        StandIn(Duration limit, IntConsumer work) {
            this.limit = limit;
            this.work = work;
        }

        @Override
        public EngineLimits limits() {
            return EngineLimits.DEFAULT.withTime(limit);
        }

        @Override
        public EngineResult execute(String source, Options options, @Nullable Rasterizer rasterizer) {
            work.accept(pieces.getAndIncrement());
            return EngineResult.fromString("");
        }

        @Override
        public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
            onOk.accept(this);
        }

        @Override
        public void close() {
            // has nothing to close
        }
    }
}
