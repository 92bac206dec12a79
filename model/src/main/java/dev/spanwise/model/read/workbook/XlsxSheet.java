package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.Content;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet of an XLSX workbook: the same parser that makes the cells also keeps the limits. */
final class XlsxSheet {
    private final Content content;
    private final List<String> texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final SheetBuilder sheet;
    private int line;
    private int column;

    /**
     * A reader of one sheet.
     *
     * @param texts what cells refer to
     * @param from1904 whether days are counted from 1904
     * @param sheet takes the rows
     */
    XlsxSheet(Content content, List<String> texts, CellFormats formats, boolean from1904, SheetBuilder sheet) {
        this.content = content;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.sheet = sheet;
    }

    void read(InputStream stream) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(stream);
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
        sheet.cell(column, shown(text, type, style));
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

    /** What the cell shows, as near as it can be told: days in ISO form, numbers without a useless fraction. */
    private String shown(String text, String type, int style) {
        return switch (type) {
            case "s" -> shared(text);
            case "b" -> text.strip().equals("1") ? "TRUE" : text.isBlank() ? "" : "FALSE";
            case "d" -> day(text);
            case "n" -> text.isBlank() ? "" : ExcelNumber.text(text, formats.isDay(style), from1904);
            default -> text;
        };
    }

    private String shared(String number) {
        int index = Xml.number(number.strip(), -1);
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** A moment at midnight is a day. */
    private static String day(String moment) {
        return moment.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00(:00(\\.0+)?)?Z?") ? moment.substring(0, 10) : moment;
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
