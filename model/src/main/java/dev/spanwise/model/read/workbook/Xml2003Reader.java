package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads "XML Spreadsheet 2003", which many systems write and call .xls. */
final class Xml2003Reader {
    private final Content content;
    private final List<SheetName> names = new ArrayList<>();
    private final List<RawTable> tables = new ArrayList<>();
    private SheetBuilder sheet;
    private int line;
    private int column;

    private Xml2003Reader(Content content) {
        this.content = content;
        this.sheet = new SheetBuilder(content, "XLS", null);
    }

    static List<RawTable> read(Content content, InputStream stream, TableOptions options) throws XMLStreamException {
        Xml2003Reader reader = new Xml2003Reader(content);
        reader.readAll(Xml.open(stream));
        List<SheetName> wanted = SheetName.wanted(reader.names, options.sheet(), content.name());
        return reader.tables.stream()
                .filter(table -> wanted.stream().anyMatch(name -> name.name().equals(table.sheet())))
                .toList();
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Worksheet" -> startSheet(Xml.attribute(xml, "Name", ""));
                    case "Row" -> startRow(xml);
                    case "Cell" -> readCell(xml);
                    case "AutoFilter" -> sheet.filtered();
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("Worksheet")) {
                if (!sheet.isEmpty()) {
                    tables.add(sheet.table());
                }
            }
        }
    }

    private void startSheet(String name) {
        names.add(new SheetName(name, "", true));
        sheet = new SheetBuilder(content, "XLS", name);
        line = 0;
    }

    private void startRow(XMLStreamReader xml) {
        line = Math.max(line + 1, Xml.number(Xml.attribute(xml, "Index"), line + 1));
        column = -1;
        sheet.startRow(line, Xml.isTrue(Xml.attribute(xml, "Hidden")));
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        column = Math.max(column, Xml.number(Xml.attribute(xml, "Index"), column + 2) - 2) + 1;
        int across = Xml.number(Xml.attribute(xml, "MergeAcross"), 0);
        int down = Xml.number(Xml.attribute(xml, "MergeDown"), 0);
        boolean formula = Xml.attribute(xml, "Formula") != null;
        String text = "";
        boolean data = false;
        for (int event = xml.next(); !isEnd(event, xml, "Cell"); event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Data")) {
                data = true;
                text = data(xml);
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Comment")) {
                text(xml, "Comment");
            }
        }
        if (formula && !data) {
            sheet.uncalculated(column);
        }
        sheet.cell(column, text);
        sheet.merge(column, line, line + down);
        column += across;
    }

    private String data(XMLStreamReader xml) throws XMLStreamException {
        String type = Xml.attribute(xml, "Type", "String");
        String text = text(xml, "Data").strip();
        return switch (type) {
            case "Number" -> ExcelNumber.text(text, false, false);
            case "DateTime" -> text.contains("T00:00:00") ? text.substring(0, text.indexOf('T')) : text;
            case "Boolean" -> text.equals("1") ? "TRUE" : "FALSE";
            default -> text;
        };
    }

    private static boolean isEnd(int event, XMLStreamReader xml, String name) {
        return event == XMLStreamReader.END_DOCUMENT
                || (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name));
    }

    private String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); !isEnd(event, xml, end); event = xml.next()) {
            if (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.END_ELEMENT && xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                SharedTexts.checkLength(text.length(), content);
            }
        }
        return text.toString();
    }
}
