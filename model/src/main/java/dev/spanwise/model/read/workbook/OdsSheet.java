package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.Content;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One table of an OpenDocument spreadsheet. Rows and cells that repeat are repeated, blank ones only counted. */
final class OdsSheet {
    private final Content content;
    private final SheetBuilder sheet;
    private final List<Cell> cells = new ArrayList<>();
    private int line = 1;
    private int column;

    /** A cell of the row being read. */
    private record Cell(int column, String text, int rows, boolean uncalculated) {}

    OdsSheet(Content content, SheetBuilder sheet) {
        this.content = content;
        this.sheet = sheet;
    }

    /** Reads up to the end of the table. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("table")) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("table-row")) {
                readRow(xml);
            }
        }
    }

    private void readRow(XMLStreamReader xml) throws XMLStreamException {
        int repeated = Math.max(1, Xml.number(Xml.attribute(xml, "number-rows-repeated"), 1));
        String visibility = Xml.attribute(xml, "visibility", "visible");
        cells.clear();
        column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().endsWith("table-cell")) {
                readCell(xml);
            }
        }
        if (visibility.equals("filter")) {
            sheet.filtered();
        }
        for (int i = 0; i < (cells.isEmpty() ? 0 : repeated); i++) {
            addRow(line + i, !visibility.equals("visible"));
        }
        line += repeated;
    }

    private void addRow(int number, boolean hidden) {
        sheet.startRow(number, hidden);
        for (Cell cell : cells) {
            sheet.cell(cell.column(), cell.text());
            sheet.merge(cell.column(), number, number + cell.rows() - 1);
            if (cell.uncalculated()) {
                sheet.uncalculated(cell.column());
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        int repeated = Math.max(1, Xml.number(Xml.attribute(xml, "number-columns-repeated"), 1));
        int rows = Math.max(1, Xml.number(Xml.attribute(xml, "number-rows-spanned"), 1));
        boolean covered = xml.getLocalName().equals("covered-table-cell");
        String type = Xml.attribute(xml, "value-type", "");
        String value = Xml.attribute(xml, type.equals("date") ? "date-value" : "value", "");
        boolean formula = Xml.attribute(xml, "formula") != null;
        String shown = text(xml);
        String text = covered ? "" : value(type, value, shown);
        boolean uncalculated = formula && type.isEmpty() && shown.isEmpty();
        for (int i = 0; i < repeated && !(text.isBlank() && !uncalculated); i++) {
            // one beyond the limit is enough to be refused
            if (column + i > content.limits().columns()) {
                break;
            }
            cells.add(new Cell(column + i, text, rows, uncalculated));
        }
        column += repeated;
    }

    private static String value(String type, String value, String shown) {
        return switch (type) {
            case "float", "currency", "percentage" -> ExcelNumber.text(value, false, false);
            case "date" -> value.endsWith("T00:00:00") ? value.substring(0, 10) : value;
            default -> shown;
        };
    }

    /** The paragraphs of a cell, without its comments. */
    private String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int comment = 0;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                comment = comment > 0 || xml.getLocalName().equals("annotation") ? comment + 1 : 0;
                if (xml.getLocalName().equals("p") && comment == 0 && text.length() > 0) {
                    text.append('\n');
                } else if (xml.getLocalName().equals("s")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                comment = Math.max(0, comment - 1);
            } else if (xml.isCharacters() && comment == 0) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                SharedTexts.checkLength(text.length(), content);
            }
        }
        return text.toString().strip();
    }
}
