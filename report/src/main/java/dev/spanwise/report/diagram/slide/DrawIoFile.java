package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.text.SafeText;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing as a file of draw.io (diagrams.net): every box a shape with its text, every line a connector. */
public final class DrawIoFile {
    private final XMLStreamWriter xml;

    private DrawIoFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The drawing as XML. Equal drawings give equal text. */
    public static String write(String title, Drawing drawing) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new DrawIoFile(xml).writeFile(title, drawing);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void writeFile(String title, Drawing drawing) throws XMLStreamException {
        start("mxfile");
        start("diagram", "name", SafeText.clean(title));
        start("mxGraphModel", "pageWidth", number(drawing.width()), "pageHeight", number(drawing.height()));
        start("root");
        cell("id", "0");
        cell("id", "1", "parent", "0");
        for (Connector line : drawing.connectors()) {
            write(line);
        }
        for (Box box : drawing.boxes()) {
            write(box);
        }
        for (int open = 0; open < 4; open++) {
            xml.writeEndElement();
        }
    }

    private void write(Box box) throws XMLStreamException {
        start("mxCell", "id", box.id(), "parent", "1", "vertex", "1", "style", style(box), "value", label(box));
        xml.writeEmptyElement("mxGeometry");
        attributes("x", number(box.x()), "y", number(box.y()));
        attributes("width", number(box.width()), "height", number(box.height()), "as", "geometry");
        xml.writeEndElement();
    }

    private static String style(Box box) {
        if (box.picture().isPresent()) {
            // a semicolon ends an entry of a style, so draw.io writes the address without the word base64
            return "shape=image;imageAspect=0;image=data:image/jpeg,"
                    + box.picture().get().base64();
        }
        BoxStyle style = box.style();
        String fill = style.fill().substring(style.fill().indexOf(':') + 1);
        String outline = style.outline() == BoxStyle.Outline.SOLID ? "" : "dashed=1;";
        return "html=1;whiteSpace=nowrap;overflow=hidden;spacing=2;verticalAlign=middle;" + outline
                + "align=" + (box.align() == Box.Align.CENTRE ? "center" : "left")
                + ";fillColor=" + (fill.isEmpty() ? "none" : fill)
                + ";strokeColor=" + (style.stroke().isEmpty() ? "none" : style.stroke())
                + ";strokeWidth=" + number(style.width())
                + (box.inset() > 0 ? ";spacingLeft=" + number(box.inset()) : "");
    }

    /** The text as HTML, which draw.io shows in shapes; signs of ours only, those of users are escaped. */
    private static String label(Box box) {
        return box.lines().stream().map(DrawIoFile::html).collect(Collectors.joining("<br>"));
    }

    private static String html(TextLine line) {
        return line.runs().stream().map(DrawIoFile::html).collect(Collectors.joining(" "));
    }

    private static String html(TextRun run) {
        String text = SafeText.forXml(run.text());
        text = run.bold() ? "<b>" + text + "</b>" : text;
        text = run.struck() ? "<s>" + text + "</s>" : text;
        String behind = run.isBadge() ? ";background-color:" + run.background() : "";
        text = run.isBadge() ? "&nbsp;" + text + "&nbsp;" : text;
        return "<span style=\"font-size:" + number(run.size()) + "px;color:" + run.colour() + behind + "\">" + text
                + "</span>";
    }

    private void write(Connector line) throws XMLStreamException {
        String style = "endArrow=none;html=1;rounded=0;strokeColor=" + line.colour() + ";strokeWidth="
                + number(line.width()) + (line.dashed() ? ";dashed=1" : "")
                + (line.points().size() > 2 ? ";edgeStyle=orthogonalEdgeStyle" : "");
        String id = "line-" + line.from() + "-" + line.to() + (line.dashed() ? "-dotted" : "");
        start("mxCell", "id", id, "parent", "1", "edge", "1", "style", style);
        attributes("source", line.from(), "target", line.to());
        start("mxGeometry", "relative", "1", "as", "geometry");
        start("Array", "as", "points");
        List<Point> corners = line.points().subList(1, line.points().size() - 1);
        for (Point corner : corners) {
            xml.writeEmptyElement("mxPoint");
            attributes("x", number(corner.x()), "y", number(corner.y()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void cell(String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("mxCell");
        attributes(attributes);
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
