package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.Content;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet of an XLSX workbook: the same parser that makes the cells also keeps the limits. */
final class XlsxSheet {
    private final Content content;
    private final CellTexts texts;
    private final SheetBuilder sheet;
    private int line;
    private int column;

    /**
     * A reader of one sheet.
     *
     * @param texts what cells show
     * @param sheet takes the rows
     */
    XlsxSheet(Content content, CellTexts texts, SheetBuilder sheet) {
        this.content = content;
        this.texts = texts;
        this.sheet = sheet;
    }

    void read(InputStream stream) throws IOException, XMLStreamException {
        PlainRows rows = PlainRows.take(stream, texts, sheet);
        line = rows.line();
        XMLStreamReader xml = Xml.open(rows.rest());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow(xml);
                    case "c" -> readCell(xml);
                    case "mergeCell" -> merge(Xml.attribute(xml, "ref", ""));
                    case "autoFilter" -> sheet.filtered();
                    default -> {}
                }
            }
        }
    }

    private void startRow(XMLStreamReader xml) {
        line = Xml.number(Xml.attribute(xml, "r"), line + 1);
        column = -1;
        boolean hidden = Xml.isTrue(Xml.attribute(xml, "hidden")) || "0".equals(Xml.attribute(xml, "ht"));
        sheet.startRow(line, hidden);
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        String place = Xml.attribute(xml, "r");
        column = place == null ? column + 1 : Place.column(place);
        String type = Xml.attribute(xml, "t", "n");
        int style = Xml.number(Xml.attribute(xml, "s"), 0);
        String text = "";
        boolean formula = false;
        boolean saved = false;
        for (int event = xml.next(); !ends(event, xml); event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> {
                        text = value(xml);
                        // an empty result is a text; a number that is empty was never worked out
                        saved = !text.isEmpty() || type.equals("str");
                    }
                    case "is" -> {
                        text = SharedTexts.text(xml, "is", content);
                        saved = true;
                    }
                    default -> {}
                }
            }
        }
        if (formula && !saved) {
            sheet.uncalculated(column);
        }
        sheet.cell(column, texts.shown(text, type, style));
    }

    private static boolean ends(int event, XMLStreamReader xml) {
        return event == XMLStreamReader.END_DOCUMENT
                || (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"));
    }

    private String value(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                SharedTexts.checkLength(text.length(), content);
            }
        }
        return text.toString();
    }

    private void merge(String area) {
        int colon = area.indexOf(':');
        if (colon > 0 && area.length() < 40) {
            String first = area.substring(0, colon);
            String last = area.substring(colon + 1);
            if (Place.column(first) == Place.column(last)) {
                sheet.merge(Place.column(first), Place.line(first), Place.line(last));
            }
        }
    }
}
