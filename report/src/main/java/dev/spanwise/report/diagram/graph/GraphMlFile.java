package dev.spanwise.report.diagram.graph;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.text.SafeText;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing as GraphML, which programs for the analysis of networks read: each box a node with its text, its place in
 * points and its colour, each line an edge from above to below.
 */
public final class GraphMlFile {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    private GraphMlFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The graph as XML. Equal graphs give equal text. */
    public static String write(BoxGraph graph) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new GraphMlFile(xml).writeFile(graph);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void writeFile(BoxGraph graph) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String text : new String[] {"label", "title", "description", "color"}) {
            key("node", text, "string");
        }
        for (String number : new String[] {"x", "y", "width", "height"}) {
            key("node", number, "double");
        }
        key("edge", "dotted", "boolean");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        for (Box box : graph.boxes()) {
            write(box);
        }
        for (BoxGraph.Edge line : graph.edges()) {
            write(line);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void key(String of, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void write(Box box) throws XMLStreamException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("label", String.join("\n", BoxGraph.text(box)));
        facts.put("title", SafeText.clean(box.title()));
        facts.put("description", SafeText.clean(box.description()));
        facts.put("color", box.style().fill().substring(box.style().fill().indexOf(':') + 1));
        facts.put("x", box.centreX());
        facts.put("y", box.centreY());
        facts.put("width", box.width());
        facts.put("height", box.height());
        xml.writeStartElement("node");
        xml.writeAttribute("id", box.id());
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            data(fact.getKey(), String.valueOf(fact.getValue()));
        }
        xml.writeEndElement();
    }

    private void write(BoxGraph.Edge line) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", line.from());
        xml.writeAttribute("target", line.to());
        data("dotted", String.valueOf(line.dotted()));
        xml.writeEndElement();
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
