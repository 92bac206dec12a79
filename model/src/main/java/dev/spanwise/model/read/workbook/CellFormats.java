package dev.spanwise.model.read.workbook;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show days; none where a program wrote no styles. */
final class CellFormats {
    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet days = new BitSet();
    private int styles;

    /** Reads {@code styles.xml}. */
    static CellFormats read(InputStream stream) throws XMLStreamException {
        CellFormats formats = new CellFormats();
        XMLStreamReader xml = Xml.open(stream);
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (name.equals("cellXfs")) {
                cells = event == XMLStreamReader.START_ELEMENT;
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("numFmt")) {
                formats.addFormat(Xml.number(Xml.attribute(xml, "numFmtId"), -1), Xml.attribute(xml, "formatCode", ""));
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("xf") && cells) {
                formats.addStyle(Xml.number(Xml.attribute(xml, "numFmtId"), 0));
            }
        }
        return formats;
    }

    void addFormat(int id, String code) {
        formats.put(id, code);
    }

    void addStyle(int format) {
        String code = formats.get(format);
        days.set(styles++, code == null ? ExcelNumber.isDay(format) : ExcelNumber.isDay(code));
    }

    boolean isDay(int style) {
        return days.get(style);
    }
}
