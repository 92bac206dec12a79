package dev.spanwise.model.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed files whose parts tests write by hand. */
final class Zips {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Zips() {}

    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Parts that are texts. */
    static byte[] ofTexts(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return of(bytes);
    }

    /**
     * A workbook of one sheet, with its parts in unusual places.
     *
     * @param properties attributes of {@code workbookPr}
     * @param sheet what stands in the {@code worksheet} element
     */
    static byte[] xlsx(String properties, String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "/book/main.xml"));
        parts.put("book/main.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s"><workbookPr %s/>
            <sheets><sheet name="Staff" sheetId="1" r:id="r1"/></sheets></workbook>\
            """.formatted(RELATIONS, properties));
        parts.put("book/_rels/main.xml.rels", relations("worksheet", "pages/one.xml"));
        parts.put(
                "book/pages/one.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + sheet
                        + "</worksheet>");
        return ofTexts(parts);
    }

    static String relations(String type, String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(RELATIONS, type, target);
    }
}
