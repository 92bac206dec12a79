package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of an XLSX workbook, transitional or strict, row by row. */
final class XlsxReader {
    private final Content content;
    private final ZipParts parts;

    private XlsxReader(Content content, ZipParts parts) {
        this.content = content;
        this.parts = parts;
    }

    /** Every visible sheet with cells, or the one that the user wants. */
    static List<RawTable> read(Content content, ZipParts parts, TableOptions options)
            throws IOException, XMLStreamException {
        return new XlsxReader(content, parts).tables(options);
    }

    private List<RawTable> tables(TableOptions options) throws IOException, XMLStreamException {
        XlsxParts workbook = XlsxParts.read(parts);
        // a sheet that is not there is told before a million texts are read for it
        List<SheetName> sheets = SheetName.wanted(workbook.sheets(), options.sheet(), content.name());
        CellTexts texts = new CellTexts(content, texts(workbook), formats(workbook), workbook.from1904());
        List<RawTable> tables = new ArrayList<>();
        for (SheetName sheet : sheets) {
            SheetBuilder builder = new SheetBuilder(content, "XLSX", sheet.name());
            try (InputStream stream = parts.open(sheet.path())) {
                new XlsxSheet(content, texts, builder).read(stream);
            }
            if (!builder.isEmpty()) {
                tables.add(builder.table());
            }
        }
        return tables;
    }

    private List<String> texts(XlsxParts workbook) throws IOException, XMLStreamException {
        if (!workbook.has("sharedStrings")) {
            return List.of();
        }
        try (InputStream stream = parts.open(workbook.path("sharedStrings"))) {
            return SharedTexts.read(stream, content);
        }
    }

    private CellFormats formats(XlsxParts workbook) throws IOException, XMLStreamException {
        if (!workbook.has("styles")) {
            return new CellFormats();
        }
        try (InputStream stream = parts.open(workbook.path("styles"))) {
            return CellFormats.read(stream);
        }
    }
}
