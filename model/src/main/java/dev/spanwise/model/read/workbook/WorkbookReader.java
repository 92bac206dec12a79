package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads workbooks that are packed: XLSX, XLSB and ODS. */
public final class WorkbookReader {
    private WorkbookReader() {}

    /**
     * Every sheet with cells, or the one that the user wants.
     *
     * @throws UnreadableInputException when the file holds no workbook, is damaged, or grows beyond the limits
     */
    public static List<RawTable> readZip(Content content, TableOptions options) {
        try (InputStream stream = content.openWithProgress()) {
            return tables(stream.readAllBytes(), content, options);
        } catch (IOException e) {
            throw content.failure(e);
        }
    }

    static List<RawTable> tables(byte[] packed, Content content, TableOptions options) {
        List<RawTable> tables;
        try (ZipParts parts = new ZipParts(content, packed)) {
            tables = tables(content, parts, options);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            if (e instanceof UnreadableInputException refusal) {
                throw refusal;
            }
            throw new UnreadableInputException("broken-workbook", content.name()).because(e);
        }
        if (tables.isEmpty()) {
            throw new UnreadableInputException("empty", content.name());
        }
        return tables;
    }

    private static List<RawTable> tables(Content content, ZipParts parts, TableOptions options)
            throws IOException, XMLStreamException {
        String workbook = XlsxParts.workbook(parts);
        if (parts.has(workbook) && workbook.endsWith(".xml")) {
            return XlsxReader.read(content, parts, options);
        }
        if (parts.has(workbook) && workbook.endsWith(".bin")) {
            return XlsbReader.read(content, parts, workbook, options);
        }
        if (OdsReader.isOne(parts)) {
            return OdsReader.read(content, parts, options);
        }
        throw new UnreadableInputException(Archive.of(parts).key(), content.name());
    }
}
