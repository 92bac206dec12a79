package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.format.TextContent;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Reads spreadsheets in other clothes: web pages, web archives and XML that systems call .xls. */
public final class MarkupReader {
    /** Pages and archives are held in memory as a whole. */
    private static final int MOST_BYTES = 300 << 20;

    private MarkupReader() {}

    /** What text with markup is. */
    public enum Kind {
        PAGE,
        ARCHIVE,
        SPREADSHEET_2003,
        /** One file of XML instead of a packed one: {@code .fods}. */
        FLAT_ODS,
        OTHER_XML,
        NONE
    }

    /** What a text is, by its beginning. */
    public static Kind kind(String beginning) {
        String text = beginning.stripLeading();
        if (Mhtml.isOne(text)) {
            return Kind.ARCHIVE;
        }
        if (!text.startsWith("<")) {
            return Kind.NONE;
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains("urn:schemas-microsoft-com:office:spreadsheet") && !small.contains("<html")) {
            return Kind.SPREADSHEET_2003;
        }
        if (small.contains("<office:document") && small.contains("urn:oasis:names:tc:opendocument:xmlns:office")) {
            return Kind.FLAT_ODS;
        }
        boolean page = small.contains("<html")
                || small.startsWith("<!doctype html")
                || small.startsWith("<table")
                || small.startsWith("<meta")
                || small.startsWith("<head")
                || small.startsWith("<style")
                || small.startsWith("<body")
                || small.startsWith("<div");
        // <name> alone on a template row is no markup
        boolean xml = small.startsWith("<?xml")
                || small.startsWith("<!--")
                || text.matches("(?s)<[\\p{L}_][^<>,;\\t|]*>\\s*<.*");
        return page ? Kind.PAGE : xml ? Kind.OTHER_XML : Kind.NONE;
    }

    /**
     * Every table with cells, or the one that the user wants.
     *
     * @throws UnreadableInputException when there is none, or the markup is damaged
     */
    public static List<RawTable> read(TextContent text, Kind kind, TableOptions options) {
        Content content = text.content();
        List<RawTable> tables;
        try {
            tables = switch (kind) {
                case ARCHIVE -> HtmlReader.read(content, Mhtml.pages(bytes(content)), options);
                case PAGE -> HtmlReader.read(content, page(text), options);
                default -> spreadsheet(content, kind, options);
            };
        } catch (IOException e) {
            throw content.failure(e);
        } catch (XMLStreamException e) {
            throw new UnreadableInputException(
                            "broken-xml", content.name(), e.getLocation().getLineNumber())
                    .because(e);
        }
        if (tables.isEmpty()) {
            throw new UnreadableInputException("empty", content.name());
        }
        return tables;
    }

    private static List<RawTable> spreadsheet(Content content, Kind kind, TableOptions options)
            throws IOException, XMLStreamException {
        try (InputStream stream = content.openWithProgress()) {
            return kind == Kind.FLAT_ODS
                    ? OdsReader.readFlat(content, stream, options)
                    : Xml2003Reader.read(content, stream, options);
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream stream = content.openWithProgress()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            return checked(bytes, bytes.length, content);
        }
    }

    private static String page(TextContent text) throws IOException {
        StringBuilder page = new StringBuilder();
        char[] buffer = new char[1 << 16];
        try (Reader reader = text.open()) {
            for (int read; (read = reader.read(buffer)) >= 0; ) {
                page.append(buffer, 0, read);
                checked(page, page.length(), text.content());
            }
        }
        return page.toString();
    }

    private static <T> T checked(T whole, int length, Content content) {
        if (length > MOST_BYTES) {
            throw new UnreadableInputException("too-large", content.name(), MOST_BYTES >> 20);
        }
        return whole;
    }
}
