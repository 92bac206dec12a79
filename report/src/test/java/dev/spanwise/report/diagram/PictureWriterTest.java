package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineException;
import dev.spanwise.report.diagram.engine.EngineLimits;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A large drawing is drawn in pieces; nobody can tell from the picture. */
class PictureWriterTest {
    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);

    /** More boxes than one piece has, and a line from the first to the last. */
    private static Diagram large() {
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < 42; row++) {
            for (int column = 0; column < 50; column++) {
                int i = boxes.size();
                TextLine line = TextLine.of(TextRun.plain("Box " + i, 8));
                Box box = Box.of("n" + i, 60, 16, BoxStyle.filled("#ffffff"), List.of(line));
                boxes.add(box.at(70 * column, 20 * row).told("Title " + i, "Description " + i));
            }
        }
        Connector line = Connector.between(boxes.get(0), boxes.get(2_099), "#7b3294", 1, true);
        return new Diagram("test", new Drawing(3_490, 836, boxes, List.of(line)), "Large", "All of it");
    }

    @Test
    void piecesShowTheSameTextsAtTheSamePlaces() throws Exception {
        Diagram diagram = large();
        Options svg = Options.create().engine(Engine.NEATO).format(Format.SVG);
        String whole = GRAPHVIZ.execute(diagram.dot(), svg, null).asString();
        String pieces = new PictureWriter(GRAPHVIZ).svg(diagram);
        assertThat(SvgTexts.of(pieces))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(SvgTexts.of(whole.substring(whole.indexOf("<svg"))));
        assertThat(pieces).contains("width=\"3490pt\" height=\"836pt\"");
        assertThat(pieces.split("stroke-dasharray", -1)).as("one dashed line").hasSize(2);
    }

    @Test
    void piecesHaveOneTitleAndNamesOfTheirOwn() throws Exception {
        NodeList groups =
                SvgTexts.parse(new PictureWriter(GRAPHVIZ).svg(large())).getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        ids.removeIf(String::isEmpty);
        assertThat(ids).doesNotHaveDuplicates().contains("title", "description");
        assertThat(ids.stream().filter(id -> id.contains("node"))).hasSize(2_100);
    }

    @Test
    void equalDiagramsGiveEqualBytesHoweverManyPiecesTheyHave() {
        PictureWriter writer = new PictureWriter(GRAPHVIZ);
        assertThat(writer.svg(large())).isEqualTo(writer.svg(large()));
    }

    @Test
    void aPieceThatTakesTooLongEndsThePicture() {
        EmbeddedGraphviz hasty = new EmbeddedGraphviz(EngineLimits.DEFAULT.withTime(Duration.ofMillis(1)));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> new PictureWriter(hasty).svg(large()))
                .matches(e -> e.reason() == EngineException.Reason.TIME);
    }
}
