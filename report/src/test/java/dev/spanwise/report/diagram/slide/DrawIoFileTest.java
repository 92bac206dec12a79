package dev.spanwise.report.diagram.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The file is well-formed XML in which every line leads from a shape to a shape, and text stays text. */
class DrawIoFileTest {
    private static Box box(String id, double y, String text) {
        return Box.of(id, 100, 30, BoxStyle.filled("#d9ead3"), List.of(TextLine.of(TextRun.bold(text, 8))))
                .at(0, y);
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    /** The cell with this mark, by its place among those that have it. */
    private static Element cell(Element root, String mark, int place) {
        NodeList cells = root.getElementsByTagName("mxCell");
        return IntStream.range(0, cells.getLength())
                .mapToObj(cells::item)
                .map(Element.class::cast)
                .filter(cell -> cell.hasAttribute(mark))
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void linesLeadFromShapeToShapeAndTextStaysText() throws Exception {
        String hostile = "<img src=x onerror=alert(1)> & \"Ann\"";
        Box boss = box("a", 0, hostile);
        Box report = box("b", 100, "Ben");
        Connector line = Connector.line(boss, report, new Point(50, 30), new Point(50, 100));
        String file = DrawIoFile.write("Chart <1>", new Drawing(100, 130, List.of(boss, report), List.of(line)));

        Element root = parse(file);
        Element a = cell(root, "vertex", 0);
        Element edge = cell(root, "edge", 0);
        assertThat(a.getAttribute("id")).isEqualTo("a");
        assertThat(cell(root, "vertex", 1).getAttribute("id")).isEqualTo("b");
        assertThat(edge.getAttribute("source")).isEqualTo("a");
        assertThat(edge.getAttribute("target")).isEqualTo("b");
        assertThat(((Element) root.getFirstChild()).getAttribute("name")).isEqualTo("Chart <1>");
        // the label is markup itself: read as such it shows the name and holds no element of the user's
        Element label = parse("<label>" + a.getAttribute("value") + "</label>");
        assertThat(label.getTextContent()).isEqualTo(hostile);
        assertThat(label.getElementsByTagName("img").getLength()).isZero();
    }
}
