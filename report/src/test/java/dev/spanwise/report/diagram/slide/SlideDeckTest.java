package dev.spanwise.report.diagram.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.deck.OfficeSchema;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnectorNonVisual;

/** Slides are read back: a shape for each box with its text, lines that hold on to the right shapes, links. */
class SlideDeckTest {
    private static final double LEAST = 0.55;

    private static Box box(String id, double x, double y, String text) {
        return Box.of(id, 100, 30, BoxStyle.filled("#cfe2f3"), List.of(TextLine.of(TextRun.bold(text, 8))))
                .at(x, y)
                .told(text, "a position");
    }

    private static Drawing drawing(double width, double height, List<Box> boxes, Connector... lines) {
        return new Drawing(width, height, boxes, List.of(lines));
    }

    private static Drawing bossAndReport(String name) {
        Box boss = box("a", 10, 10, name);
        Box report = box("b", 200, 100, "Ben");
        Connector line = Connector.line(
                boss, report, new Point(60, 40), new Point(60, 70), new Point(250, 70), new Point(250, 100));
        return drawing(400, 200, List.of(boss, report), line);
    }

    private static XMLSlideShow written(List<Drawing> drawings, List<String> names) throws IOException {
        byte[] file = SlideDeck.write("Chart", drawings, names, LEAST).orElseThrow();
        assertThat(OfficeSchema.violations(file)).isEmpty();
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static List<XSLFAutoShape> boxes(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFAutoShape.class::isInstance)
                .map(XSLFAutoShape.class::cast)
                .toList();
    }

    @Test
    void everyBoxIsAShapeWithItsTextInside() throws IOException {
        String hostile = "<b>\"]; =HYPERLINK() & \\N";
        try (XMLSlideShow show = written(List.of(bossAndReport(hostile)), List.of())) {
            List<XSLFAutoShape> shapes = boxes(show.getSlides().get(0));

            assertThat(shapes).extracting(XSLFAutoShape::getText).containsExactly(hostile, "Ben");
            assertThat(shapes).extracting(XSLFAutoShape::getShapeName).containsExactly(hostile, "Ben");
        }
    }

    /** The line goes from below the one to above the other: places 2 and 0 of a rectangle. */
    @Test
    void aLineHoldsOnToItsBoxes() throws IOException {
        try (XMLSlideShow show = written(List.of(bossAndReport("Ann")), List.of())) {
            XSLFSlide slide = show.getSlides().get(0);
            List<XSLFAutoShape> shapes = boxes(slide);
            XSLFConnectorShape line = slide.getShapes().stream()
                    .filter(XSLFConnectorShape.class::isInstance)
                    .map(XSLFConnectorShape.class::cast)
                    .findFirst()
                    .orElseThrow();
            CTConnectorNonVisual ends = ((CTConnector) line.getXmlObject()).getNvCxnSpPr();

            assertThat(ends.getCNvCxnSpPr().getStCxn().getId())
                    .isEqualTo(shapes.get(0).getShapeId());
            assertThat(ends.getCNvCxnSpPr().getStCxn().getIdx()).isEqualTo(2);
            assertThat(ends.getCNvCxnSpPr().getEndCxn().getId())
                    .isEqualTo(shapes.get(1).getShapeId());
            assertThat(ends.getCNvCxnSpPr().getEndCxn().getIdx()).isZero();
        }
    }

    /** A frame around others says nothing; PowerPoint wants a paragraph in it all the same. */
    @Test
    void aBoxWithoutTextIsByTheSchema() throws IOException {
        Box frame = Box.of("f", 300, 100, BoxStyle.filled("#0072b2:#ffffff"), List.of());
        try (XMLSlideShow show = written(List.of(drawing(400, 200, List.of(frame))), List.of())) {
            assertThat(boxes(show.getSlides().get(0)))
                    .extracting(XSLFAutoShape::getText)
                    .containsExactly("");
        }
    }

    /** 400 by 200 at 1.75 is 700 by 350: 130 and 95 are left at its sides. */
    @Test
    void aSmallDrawingFillsTheMiddleOfAUsualSlide() throws IOException {
        try (XMLSlideShow show = written(List.of(bossAndReport("Ann")), List.of())) {
            assertThat(show.getPageSize().getWidth()).isEqualTo(960);
            assertThat(show.getPageSize().getHeight()).isEqualTo(540);
            assertThat(boxes(show.getSlides().get(0)).get(0).getAnchor().getX()).isEqualTo(130 + 17.5);
            assertThat(boxes(show.getSlides().get(0)).get(0).getAnchor().getY()).isEqualTo(95 + 17.5);
        }
    }

    /** At 2,000 points wide a usual slide would shrink the text to 48%: the slide grows instead. */
    @Test
    void aLargeDrawingGetsALargerSlide() throws IOException {
        Drawing wide = drawing(2000, 500, List.of(box("a", 1900, 0, "far right")));
        try (XMLSlideShow show = written(List.of(wide), List.of())) {
            assertThat(show.getPageSize().getWidth()).isEqualTo(2000);
            assertThat(boxes(show.getSlides().get(0)).get(0).getAnchor().getX()).isEqualTo(1900);
        }
    }

    @Test
    void whatNoSlideHoldsIsRefused() throws IOException {
        List<Box> many = new ArrayList<>(IntStream.rangeClosed(0, SlideDeck.MOST_BOXES)
                .mapToObj(i -> box("b" + i, 0, 0, "x"))
                .toList());

        assertThat(SlideDeck.write("Chart", List.of(drawing(8000, 500, List.of())), List.of(), LEAST))
                .isEmpty();
        assertThat(SlideDeck.write("Chart", List.of(drawing(500, 500, many)), List.of(), LEAST))
                .isEmpty();
    }

    @Test
    void aBoxLeadsToTheSlideItNames() throws IOException {
        Drawing first = drawing(400, 200, List.of(box("a", 0, 0, "below").linked("p2.svg")));
        Drawing second = drawing(400, 200, List.of(box("a", 0, 0, "up").linked("p1.svg")));
        try (XMLSlideShow show = written(List.of(first, second), List.of("p1.svg", "p2.svg"))) {
            assertThat(boxes(show.getSlides().get(0)).get(0).getHyperlink().getAddress())
                    .endsWith("slide2.xml");
            assertThat(boxes(show.getSlides().get(1)).get(0).getHyperlink().getAddress())
                    .endsWith("slide1.xml");
        }
    }
}
