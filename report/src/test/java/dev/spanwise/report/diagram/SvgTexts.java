package dev.spanwise.report.diagram;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads the boxes and texts of an SVG file back, as an XML parser sees them. */
final class SvgTexts {
    /** One text with its place, and the outline of the box it stands in; without one the outline is empty. */
    record PlacedText(String text, double x, double y, double size, boolean bold, double[] outline) {}

    private SvgTexts() {}

    static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    static List<PlacedText> of(String svg) throws Exception {
        List<PlacedText> texts = new ArrayList<>();
        NodeList groups = parse(svg).getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.getAttribute("class").equals("node")) {
                addTexts(group, texts);
            }
        }
        return texts;
    }

    private static void addTexts(Element group, List<PlacedText> texts) {
        NodeList polygons = group.getElementsByTagName("polygon");
        double[] outline =
                polygons.getLength() == 0 ? new double[0] : outline((Element) polygons.item(polygons.getLength() - 1));
        NodeList found = group.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            Element text = (Element) found.item(i);
            texts.add(new PlacedText(
                    text.getTextContent(),
                    Double.parseDouble(text.getAttribute("x")),
                    Double.parseDouble(text.getAttribute("y")),
                    Double.parseDouble(text.getAttribute("font-size")),
                    text.getAttribute("font-weight").equals("bold"),
                    outline));
        }
    }

    /** Left, upper, right, lower. */
    private static double[] outline(Element polygon) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (String point : List.of(polygon.getAttribute("points").trim().split("\\s+", -1))) {
            int comma = point.indexOf(',');
            double x = Double.parseDouble(point.substring(0, comma));
            double y = Double.parseDouble(point.substring(comma + 1));
            box = new double[] {Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)};
        }
        return box;
    }
}
