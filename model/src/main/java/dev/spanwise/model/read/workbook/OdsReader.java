package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OpenDocument spreadsheets: each table of {@code content.xml} is a sheet. */
final class OdsReader {
    private static final String CONTENT = "content.xml";

    private final Content content;
    private final List<SheetName> names = new ArrayList<>();
    private final List<RawTable> tables = new ArrayList<>();

    private OdsReader(Content content) {
        this.content = content;
    }

    /** Whether a packed file is an OpenDocument spreadsheet. */
    static boolean isOne(ZipParts parts) throws IOException {
        if (!parts.has("mimetype") || !parts.has(CONTENT)) {
            return false;
        }
        try (InputStream stream = parts.open("mimetype")) {
            String type = new String(stream.readNBytes(200), StandardCharsets.US_ASCII);
            return type.startsWith("application/vnd.oasis.opendocument.spreadsheet");
        }
    }

    static List<RawTable> read(Content content, ZipParts parts, TableOptions options)
            throws IOException, XMLStreamException {
        if (isProtected(parts)) {
            throw new UnreadableInputException("protected-ods", content.name());
        }
        try (InputStream stream = parts.open(CONTENT)) {
            return readFlat(content, stream, options);
        }
    }

    /** What is not packed, or no longer. */
    static List<RawTable> readFlat(Content content, InputStream stream, TableOptions options)
            throws XMLStreamException {
        OdsReader reader = new OdsReader(content);
        reader.readAll(Xml.open(stream));
        List<SheetName> wanted = SheetName.wanted(reader.names, options.sheet(), content.name());
        return reader.tables.stream()
                .filter(table -> wanted.stream().anyMatch(sheet -> sheet.name().equals(table.sheet())))
                .toList();
    }

    private static boolean isProtected(ZipParts parts) throws IOException, XMLStreamException {
        if (!parts.has("META-INF/manifest.xml")) {
            return false;
        }
        try (InputStream stream = parts.open("META-INF/manifest.xml")) {
            XMLStreamReader xml = Xml.open(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().startsWith("encryption")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("table")) {
                String name = Xml.attribute(xml, "name", "");
                names.add(new SheetName(name, "", true));
                SheetBuilder sheet = new SheetBuilder(content, "ODS", name);
                new OdsSheet(content, sheet).read(xml);
                if (!sheet.isEmpty()) {
                    tables.add(sheet.table());
                }
            }
        }
    }
}
