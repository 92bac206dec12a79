package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads binary workbooks (.xlsb): the parts of XLSX with records of bytes (MS-XLSB) in place of XML. */
final class XlsbReader {
    private static final int WORKBOOK_PROPERTIES = 153;
    private static final int SHEET = 156;
    private static final int SHARED_TEXT = 19;
    private static final int FORMAT = 44;
    private static final int STYLE = 47;
    private static final int BEGIN_STYLES = 617;
    private static final int END_STYLES = 618;

    private final Content content;
    private final ZipParts parts;
    private final List<SheetName> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final CellFormats formats = new CellFormats();
    private boolean from1904;

    private XlsbReader(Content content, ZipParts parts) {
        this.content = content;
        this.parts = parts;
    }

    static List<RawTable> read(Content content, ZipParts parts, String workbook, TableOptions options)
            throws IOException, XMLStreamException {
        return new XlsbReader(content, parts).tables(workbook, options);
    }

    private List<RawTable> tables(String workbook, TableOptions options) throws IOException, XMLStreamException {
        readWorkbook(workbook);
        Map<String, String> byType = XlsxParts.pathsByType(parts, workbook);
        String shared = byType.get("sharedStrings");
        if (shared != null && parts.has(shared)) {
            readTexts(shared);
        }
        String styles = byType.get("styles");
        if (styles != null && parts.has(styles)) {
            readStyles(styles);
        }
        List<RawTable> tables = new ArrayList<>();
        for (SheetName sheet : SheetName.wanted(sheets, options.sheet(), content.name())) {
            SheetBuilder builder = new SheetBuilder(content, "XLSB", sheet.name());
            try (InputStream stream = parts.open(sheet.path())) {
                new XlsbSheet(texts, formats, from1904, builder).read(new BinaryRecords(stream));
            }
            if (!builder.isEmpty()) {
                tables.add(builder.table());
            }
        }
        return tables;
    }

    private void readWorkbook(String workbook) throws IOException, XMLStreamException {
        Map<String, String> paths = XlsxParts.pathsById(parts, workbook);
        try (InputStream stream = parts.open(workbook)) {
            BinaryRecords records = new BinaryRecords(stream);
            while (records.next()) {
                if (records.type() == WORKBOOK_PROPERTIES) {
                    from1904 = (records.byteAt(0) & 1) != 0;
                } else if (records.type() == SHEET) {
                    String id = records.textAt(8);
                    String name = records.textAt(8 + records.textSize(8));
                    String path = paths.get(id);
                    if (path != null && parts.has(path)) {
                        sheets.add(new SheetName(name, path, records.intAt(0) == 0));
                    }
                }
            }
        }
    }

    private void readTexts(String path) throws IOException {
        try (InputStream stream = parts.open(path)) {
            BinaryRecords records = new BinaryRecords(stream);
            while (records.next()) {
                if (records.type() == SHARED_TEXT) {
                    String text = records.textAt(1);
                    SharedTexts.checkLength(text.length(), content);
                    texts.add(text);
                }
            }
        }
    }

    private void readStyles(String path) throws IOException {
        boolean cells = false;
        try (InputStream stream = parts.open(path)) {
            BinaryRecords records = new BinaryRecords(stream);
            while (records.next()) {
                switch (records.type()) {
                    case FORMAT -> formats.addFormat(records.shortAt(0), records.textAt(2));
                    case BEGIN_STYLES -> cells = true;
                    case END_STYLES -> cells = false;
                    case STYLE -> {
                        if (cells) {
                            formats.addStyle(records.shortAt(2));
                        }
                    }
                    default -> {}
                }
            }
        }
    }
}
